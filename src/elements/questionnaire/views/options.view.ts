import { html, nothing, type TemplateResult } from 'lit';
import { answerTo } from '../../../engine/answers.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';

type Row = { label: unknown; checked: boolean };

/** The answers of one question: native radios, or what comes with an owner's definition. */
export function optionsView(screen: Screen, item: Question, id: string): unknown {
  if (item.kind !== 'choice') return screen.own?.fieldView(screen, item, id);
  const { journey, say, act } = screen;
  const given = answerTo(item, journey.answers);
  const rows = item.options.map((option) => ({ label: say(option.label), checked: given === option.id }));
  return rowsView(id, rows, (index) => act.choose(item, item.options[index]!.id));
}

/** Native radios or checkboxes, whole rows clickable. Values and ids say nothing (P05). */
export function rowsView(
  id: string,
  rows: readonly Row[],
  choose: (index: number, ticked: boolean) => void,
  { type = 'radio', wrong = false } = {},
): TemplateResult {
  return html`<div class="options">
    ${rows.map(
      ({ label, checked }, index) =>
        html`<label class="option" part=${checked ? 'option selected' : 'option'} for="${id}o${index}">
          <input
            type=${type}
            id="${id}o${index}"
            name=${id}
            value="o${index}"
            autocomplete="off"
            aria-invalid=${wrong ? 'true' : nothing}
            .checked=${checked}
            @change=${(event: Event) => choose(index, (event.target as HTMLInputElement).checked)}
          /><span>${label}</span></label
        >`,
    )}
  </div>`;
}
