import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Audience } from '../../../../model/rulebook.js';
import type { Contact } from '../../../shared/common.js';
import { contactText, contactTitle } from '../../../shared/contact.js';
import { wayOut } from '../../../shared/fallback.js';
import { phone } from '../../../shared/icons.js';
import { comma } from '../../../shared/typography.js';

/** What the foot shows: the owner's service, whom is read to, what to do when a link of it is followed. */
type Foot = { contact: Contact | undefined; reading: Audience; used: (kind: 'tel' | 'mail' | 'link') => void };

function contactLine({ contact, reading, used }: Foot): unknown {
  if (contact) return html`${contact.label ? nothing : contactTitle() + comma()}${contactText(contact, used)}`;
  // « votre employeur » is said to the person alone
  return reading === 'travailleur' ? wayOut() : msg('Contactez votre service de prévention et de santé au travail.');
}

/** The foot of every screen of the catalogue: the owner's service, or whom to ask. */
export const footView = (foot: Foot): TemplateResult =>
  html`<div class="foot" part="help">
    <p class="row">${phone()}<span>${contactLine(foot)}</span></p>
  </div>`;
