import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { L10n } from '../../../model/questionnaire.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';

type Row = { label: unknown; value: string | number; checked: boolean; alone?: boolean };

/** The answers of one question: native radios, checkboxes, or one number field. Values and ids say nothing (P05). */
export function optionsView(screen: Screen, item: Question, id: string): TemplateResult {
  const { journey, say } = screen;
  const given = Object.hasOwn(journey.answers, item.id) ? journey.answers[item.id] : undefined;
  if (item.kind === 'scale') {
    const points = scalePoints(item);
    return points
      ? rowsView(
          screen,
          item,
          id,
          points.map((value) => ({ label: scaleLabel(screen, item, value), value, checked: given === value })),
        )
      : numberView(screen, item, id);
  }
  const chosen = (option: string) => (Array.isArray(given) ? given.includes(option) : given === option);
  return rowsView(
    screen,
    item,
    id,
    item.options.map((option) => ({
      label: say(option.label),
      value: option.id,
      checked: chosen(option.id),
      alone: Boolean(option.exclusive ?? option.declined),
    })),
  );
}

const row = 11;
/** The values of a short scale, shown as radios; undefined when it is long enough for a number field. */
export function scalePoints({ min, max, step = 1 }: Question & { kind: 'scale' }): number[] | undefined {
  const count = Math.floor((max - min) / step) + 1;
  return count <= row ? Array.from({ length: count }, (_, index) => min + index * step) : undefined;
}

function scaleLabel(
  { say }: Screen,
  { min, max, minLabel, maxLabel }: Question & { kind: 'scale' },
  value: number,
): unknown {
  const end: L10n | undefined = value === min ? minLabel : value === max ? maxLabel : undefined;
  return end ? html`${value} – ${say(end)}` : value;
}

/** What a multiple choice holds after one box changes: an exclusive answer leaves the others out, and the reverse. */
function afterTick(rows: readonly Row[], index: number, ticked: boolean): string[] {
  const keep = (row: Row, at: number) =>
    at === index ? ticked : row.checked && !(ticked && (row.alone || rows[index]?.alone));
  return rows.filter(keep).map(({ value }) => String(value));
}

function rowsView({ act, journey }: Screen, item: Question, id: string, rows: readonly Row[]): TemplateResult {
  const multi = item.kind === 'multi';
  const invalid = multi && journey.refused.includes(item.id) ? 'true' : nothing;
  return html`<div class="options">
    ${rows.map(({ label, value, checked }, index) => {
      const onChange = (event: Event) =>
        act.choose(item, multi ? afterTick(rows, index, (event.target as HTMLInputElement).checked) : value);
      return html`<label class="option" part=${checked ? 'option selected' : 'option'} for="${id}o${index}">
        <input
          type=${multi ? 'checkbox' : 'radio'}
          id="${id}o${index}"
          name=${id}
          value="o${index}"
          autocomplete="off"
          aria-invalid=${invalid}
          .checked=${checked}
          @change=${onChange}
        /><span>${label}</span></label
      >`;
    })}
  </div>`;
}

function numberView({ act, journey, say }: Screen, item: Question & { kind: 'scale' }, id: string): TemplateResult {
  const { min, max, minLabel, maxLabel } = item;
  const typed = journey.typed[item.id] ?? journey.answers[item.id] ?? '';
  return html`<div class="field" part="field">
    <label for="${id}o0">${msg(str`Un nombre entier de ${min} à ${max}`)}</label>
    ${minLabel && maxLabel ? html`<p class="help">${min} – ${say(minLabel)} ; ${max} – ${say(maxLabel)}</p>` : nothing}
    <input
      id="${id}o0"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby=${journey.refused.includes(item.id) ? `${id}-error` : nothing}
      aria-invalid=${journey.refused.includes(item.id) ? 'true' : nothing}
      .value=${String(typed)}
      @input=${(event: Event) => act.type(item, (event.target as HTMLInputElement).value)}
    />
  </div>`;
}
