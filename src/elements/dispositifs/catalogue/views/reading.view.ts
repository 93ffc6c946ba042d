import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Screen } from '../screen.js';

/** « Lecture »: the same list, for the person or for the employer. */
export function readingView({ readings, state, uid, act }: Screen): TemplateResult {
  return html`<div class="row reading" role="group" aria-labelledby="${uid}-reading" part="reading">
    <span id="${uid}-reading">${msg('Lecture')}</span>
    ${readings.map(
      ({ reading, words }) =>
        html`<button
          type="button"
          class="link"
          aria-pressed=${reading === state.reading ? 'true' : 'false'}
          @click=${() => act.read(reading)}
        >
          ${words}
        </button>`,
    )}
  </div>`;
}
