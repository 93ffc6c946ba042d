import { html, nothing, type TemplateResult } from 'lit';

/** One answer to choose: what it says, whether it is chosen, what choosing it does. */
export type Row = { label: unknown; help?: unknown; checked: boolean; choose: (event: Event) => void };

/** Native radios or checkboxes, the whole row clickable. Values and ids say nothing (P05). */
export function rowsView(
  id: string,
  rows: readonly Row[],
  type: 'radio' | 'checkbox' = 'radio',
  wrong = false,
): TemplateResult {
  return html`<div class="options">
    ${rows.map(
      ({ label, help, checked, choose }, index) =>
        html`<label class="option" part=${checked ? 'option selected' : 'option'} for="${id}o${index}">
            <input
              type=${type}
              id="${id}o${index}"
              name=${id}
              value="o${index}"
              autocomplete="off"
              aria-invalid=${wrong ? 'true' : nothing}
              aria-describedby=${help ? `${id}h${index}` : nothing}
              .checked=${checked}
              @change=${choose}
            /><span>${label}</span></label
          >
          ${help ? html`<p class="help" id="${id}h${index}">${help}</p>` : nothing}`,
    )}
  </div>`;
}
