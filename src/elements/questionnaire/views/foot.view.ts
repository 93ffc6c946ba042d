import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contactText, contactTitle } from '../../shared/contact.js';
import { phone } from '../../shared/icons.js';
import type { Screen } from '../screen.js';
import { comma } from '../../shared/typography.js';

/** What stays at the same place on every screen: the service, the permanent help, the limits, and « Effacer ». */
export function footView({ contact, permanent, journey, definition, say, act }: Screen): TemplateResult {
  const answered = Object.keys(journey.answers).length + Object.keys(journey.typed).length > 0;
  const used = journey.view === 'result' ? undefined : act.contact;
  return html`<div class="foot" part="help">
    ${contact ? html`<p class="row">${phone()}<span>${contact.label ? nothing : contactTitle() + comma()}${contactText(contact, used)}</span></p>` : nothing}
    ${permanent.map((text) => html`<p>${say(text)}</p>`)}
    ${
      journey.view === 'start'
        ? nothing
        : html`<details>
            <summary>${msg('Confidentialité et limites')}</summary>
            <p>${say(definition.limits)}</p>
          </details>`
    }
    ${
      answered
        ? html`<p>
            <button type="button" class="link" @click=${act.erase}>${msg('Effacer mes réponses')}</button>
          </p>`
        : nothing
    }
  </div>`;
}
