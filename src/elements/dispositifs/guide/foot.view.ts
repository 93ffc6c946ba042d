import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Contact } from '../../shared/common.js';
import { contactText, contactTitle } from '../../shared/contact.js';
import { phone } from '../../shared/icons.js';
import { noticeText } from '../../shared/rulebook/notice.view.js';
import { limitsText } from './start.view.js';

/** What the foot of every screen shows. */
export type Foot = {
  contact: Contact | undefined;
  started: boolean;
  answered: boolean;
  used: ((kind: 'tel' | 'mail' | 'link') => void) | undefined;
  erase: () => void;
};

/** What stays at the same place on every screen: the service, confidentiality and limits, « Effacer mes réponses ». */
export function footView({ contact, started, answered, used, erase }: Foot): TemplateResult {
  return html`<div class="foot" part="help">
    ${
      contact
        ? html`<p class="row">
            ${phone()}<span>${contact.label ? nothing : html`${contactTitle()}, `}${contactText(contact, used)}</span>
          </p>`
        : nothing
    }
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
