import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Audience } from '../../../model/rulebook.js';
import type { Contact } from '../../shared/common.js';
import { contactText, contactTitle } from '../../shared/contact.js';
import { wayOut } from '../../shared/fallback.js';
import { phone } from '../../shared/icons.js';
import { noticeText } from '../../shared/rulebook/notice.view.js';
import { limitsText } from './start.view.js';
import { comma } from '../../shared/typography.js';

/** What the foot of every screen shows. */
export type Foot = {
  contact: Contact | undefined;
  audience: Audience;
  started: boolean;
  answered: boolean;
  used: ((kind: 'tel' | 'mail' | 'link') => void) | undefined;
  erase: () => void;
};

/** The service, or whom to ask: « votre employeur » is said to the person alone. */
const contactLine = ({ contact, audience, used }: Foot): unknown =>
  contact
    ? [contact.label ? nothing : contactTitle() + comma(), contactText(contact, used)]
    : audience === 'travailleur' && wayOut();

/** What stays at the same place on every screen: the service, confidentiality and limits, « Effacer mes réponses ». */
export function footView(foot: Foot): TemplateResult {
  const { started, answered, erase } = foot;
  const line = contactLine(foot);
  return html`<div class="foot" part="help">
    ${line ? html`<p class="row">${phone()}<span>${line}</span></p>` : nothing}
    ${
      started
        ? html`<details>
            <summary>${msg('Confidentialité et limites')}</summary>
            <p>${`${msg('Vos réponses restent sur cet appareil.')} ${noticeText()}`}</p>
            <p>${limitsText()}</p>
          </details>`
        : nothing
    }
    ${
      answered
        ? html`<p><button type="button" class="link" @click=${erase}>${msg('Effacer mes réponses')}</button></p>`
        : nothing
    }
  </div>`;
}
