import { html, nothing, type TemplateResult } from 'lit';
import { rowsView } from '../../shared/rows.view.js';
import type { FieldName } from '../request.js';
import type { Screen } from '../screen.js';
import { faultView } from './input.view.js';
import { choicesOf, helpOf, labelOf } from './labels.js';

/** Native radios whose legend is the question (S03); one checkbox for the agreement of the person. */
export function choiceView(screen: Screen, name: FieldName): TemplateResult {
  const { uid, values, request, faults, act } = screen;
  const id = `${uid}-${name}`;
  const isTick = name === 'personAgrees';
  const isWrong = faults.has(name);
  const help = helpOf(name);
  return html`<fieldset
    part="question"
    role=${isTick ? 'group' : 'radiogroup'}
    aria-labelledby="${id}-legend${isWrong ? ` ${id}-error` : ''}"
    aria-required=${isTick || name === 'topic' ? nothing : 'true'}
    aria-invalid=${isWrong && !isTick ? 'true' : nothing}
  >
    <legend id="${id}-legend">${labelOf(name, values)}</legend>
    ${help ? html`<p class="help">${help}</p>` : nothing} ${faultView(screen, name)}
    ${rowsView(
      `${id}-`,
      choicesOf(name).map(({ code, label, help: more }) => ({
        label,
        help: more,
        checked: request[name] === code,
        choose: (event: Event) => act.put(name, (event.target as HTMLInputElement).checked ? code : ''),
      })),
      isTick ? 'checkbox' : 'radio',
      isTick && isWrong, // of radios the group says it
    )}
  </fieldset>`;
}
