import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ChangeLine } from './change.js';
import type { Say } from './say.js';

/** « Ce qui changerait »: the single answers that would lead to a better status, or nothing when there are none. */
export function changeView(lines: readonly ChangeLine[], say: Say): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`<ul role="list" class="changes" part="changes">
    ${lines.map(
      ({ text, answer, to }) =>
        html`<li>
          <p>${say(text)}</p>
          <p>
            ${`${msg('Avec la réponse\u00a0:')} `}<strong>${say(answer)}</strong>,
            ${to === 'pertinent' ? msg('cette fiche serait à regarder en premier.') : msg('cette fiche serait à vérifier.')}
          </p>
        </li>`,
    )}
  </ul>`;
}
