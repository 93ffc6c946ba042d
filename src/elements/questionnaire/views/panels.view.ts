import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../../model/questionnaire.js';
import { care } from '../../shared/icons.js';
import type { Screen } from '../screen.js';

/** Safety panels: icon and words, no red, no green. */
export function panelsView({ say }: Screen, panels: readonly L10n[]): TemplateResult | typeof nothing {
  if (!panels.length) return nothing;
  return html`<div class="panels">
    ${panels.map(
      (text) =>
        html`<div class="panel" part="panel">
          ${care()}
          <p>${say(text)}</p>
        </div>`,
    )}
  </div>`;
}
