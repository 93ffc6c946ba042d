import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Say } from '../../shared/rulebook/say.js';
import type { Step } from './plan.js';

function whenWords(when: Step['when']): string {
  switch (when) {
    case 'now':
      return msg('Sans attendre');
    case 'alone':
      return msg('Dès aujourd’hui, par vous-même');
    case 'with':
      return msg('Avec l’accord d’autres personnes');
  }
}

/** « Mes prochaines étapes », in order, with what can be done today alone first. */
export function planView(steps: readonly Step[], level: number, say: Say): TemplateResult | typeof nothing {
  if (!steps.length) return nothing;
  return html`<div class="plan" part="plan">
    ${heading(level, msg('Mes prochaines étapes'))}
    <ol role="list" class="steps">
      ${steps.map(
        ({ words, nom, when }) =>
          html`<li>
            <p>
              <span class="when">${whenWords(when)}</span> : ${say(words.words, words.lang)}
              <span class="help">(${say(nom.words, nom.lang)})</span>
            </p>
          </li>`,
      )}
    </ol>
  </div>`;
}
