import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';
import { scalePoints } from './scale.js';

/** What « Continuer » asks again, in the words of the field's kind. */
export function errorText(item: Question): string {
  return item.kind === 'scale' && !scalePoints(item)
    ? msg(str`Saisissez un nombre entier entre ${item.min} et ${item.max}, par exemple ${item.min}`)
    : msg('Sélectionnez une réponse');
}

/** The summary that takes the focus. */
export function errorSummary({ journey, level, uid, questions, say, act }: Screen): TemplateResult | typeof nothing {
  if (!journey.refused.length) return nothing;
  const wrong = questions.filter(({ id }) => journey.refused.includes(id));
  return html`<div class="summary" part="error" tabindex="-1" id="${uid}-errors">
    <div role="alert">
      ${heading(level, msg('Il y a un problème'))}
      <ul role="list">
        ${wrong.map(
          (item) =>
            html`<li>
              <div>
                <p class="help">${say(item.text)}</p>
                <button type="button" class="link" @click=${() => act.reach(item.id)}>${errorText(item)}</button>
              </div>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}
