import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';
import { errorText } from './errors.view.js';

/** A question that may be a multiple choice, required or refused: its group says so. */
export function groupView(
  { journey }: Screen,
  item: Question,
  id: string,
  head: TemplateResult,
  answers: unknown,
): TemplateResult {
  const wrong = journey.refused.includes(item.id);
  const radios = item.kind !== 'multi';
  return html`<fieldset
    part="question"
    role=${radios ? 'radiogroup' : 'group'}
    aria-labelledby="${id}-legend${wrong ? ` ${id}-error` : ''}"
    aria-describedby=${item.help ? `${id}-help` : nothing}
    aria-required=${radios && item.required ? 'true' : nothing}
    aria-invalid=${radios && wrong ? 'true' : nothing}
  >
    ${head} ${item.required ? html`<p class="help">${msg('Une réponse est nécessaire.')}</p>` : nothing}
    ${wrong ? html`<p class="error" part="error" id="${id}-error">${`${msg('Erreur\u00a0:')} ${errorText(item)}`}</p>` : nothing}
    ${answers}
  </fieldset>`;
}
