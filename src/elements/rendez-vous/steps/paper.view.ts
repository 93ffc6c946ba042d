import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contactText } from '../../shared/contact.js';
import type { Screen } from '../screen.js';
import { sentBody } from './sent.view.js';

/** The printed confirmation: number, what happens next, the service. Nothing that was typed. */
export function paperView(screen: Screen): TemplateResult {
  return html`<div class="root paper">
    <div class="pad">
      <h1>${msg('Votre demande est enregistrée')}</h1>
      ${sentBody(screen)}
      <p>${contactText(screen.owner.contact)}</p>
    </div>
  </div>`;
}
