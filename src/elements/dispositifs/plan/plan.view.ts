import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Say } from '../../shared/rulebook/say.js';
import { colon } from '../../shared/typography.js';
import type { Step } from './plan.js';

function whenWords(when: Step['when']): string {
  switch (when) {
    case 'now':
      return msg('Sans attendre');
    case 'alone':
      return msg('Dès aujourd’hui, sans accord à demander');
    case 'with':
      return msg('Avec l’accord d’autres personnes');
  }
}

/** One step: on paper a name and what to do; on the screen the name leads to its card, which may be far below; where the page is printed it is words. */
function stepView({ id, nom, words, urgent }: Step, say: Say, reach?: (id: string) => void): TemplateResult {
  const name = say(nom.words, nom.lang);
  const toDo = say(words.words, words.lang);
  return html`<li>
    ${
      reach
        ? html`<button type="button" class="link" @click=${() => reach(id)}>${name}</button
            ><strong>${name}${colon()}</strong>
            <p>${toDo}</p>`
        : html`<p><strong>${name}${colon()}</strong>${toDo}</p>`
    }
    ${urgent ? html`<p>${say(urgent)}</p>` : nothing}
  </li>`;
}

/** « Mes prochaines étapes », in order, with what can be done today alone first; `reach` shows the card of a step. */
export function planView(
  steps: readonly Step[],
  level: number,
  say: Say,
  reach?: (id: string) => void,
): TemplateResult | typeof nothing {
  if (!steps.length) return nothing;
  const groups = (['now', 'alone', 'with'] as const).map((when) => steps.filter((step) => step.when === when));
  let count = 0;
  return html`<div class="plan" part="plan">
    ${heading(level, msg('Mes prochaines étapes'))}
    ${groups
      .filter(([first]) => first)
      .map((group) => {
        const start = count + 1;
        count += group.length;
        return html`<p class="when">${whenWords(group[0]!.when)}</p>
          <ol role="list" class="plain" start=${start}>
            ${group.map((step) => stepView(step, say, reach))}
          </ol>`;
      })}
  </div>`;
}
