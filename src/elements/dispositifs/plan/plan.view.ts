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

/** « Mes prochaines étapes », in order, with what can be done today alone first. */
export function planView(steps: readonly Step[], level: number, say: Say): TemplateResult | typeof nothing {
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
            ${group.map(
              ({ words, nom, urgent }) =>
                html`<li>
                  <p><strong>${say(nom.words, nom.lang)}${colon()}</strong>${say(words.words, words.lang)}</p>
                  ${urgent ? html`<p>${say(urgent)}</p>` : nothing}
                </li>`,
            )}
          </ol>`;
      })}
  </div>`;
}
