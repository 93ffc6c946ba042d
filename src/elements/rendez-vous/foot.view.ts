import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contactText } from '../shared/contact.js';
import { phone } from '../shared/icons.js';
import type { Screen } from './screen.js';

/** The service as a block one could photograph. */
export function contactBlock({ owner, act }: Screen): TemplateResult {
  return html`<p class="row panel" part="contacts">
    ${phone()}<span>${contactText(owner.contact, (kind) => act.contact(kind))}</span>
  </p>`;
}

/** What stays at the same place on every screen: the service, and « Effacer mes réponses » from the first answer (W4). */
export function footView(screen: Screen): TemplateResult | typeof nothing {
  const { owner, values, receipt, failures, step, act } = screen;
  const isAbove = !owner.way || (failures > 1 && step === 2);
  const hasAnswers = receipt || Object.values(values).some(Boolean);
  if (isAbove && !hasAnswers) return nothing;
  const used = receipt ? undefined : (kind: 'tel' | 'link' | 'mail') => act.contact(kind);
  return html`<div class="foot" part="help">
    ${isAbove ? nothing : html`<p class="row">${phone()}<span>${contactText(owner.contact, used)}</span></p>`}
    ${
      hasAnswers
        ? html`<p>
            <button type="button" class="link" @click=${() => act.erase()}>${msg('Effacer mes réponses')}</button>
          </p>`
        : nothing
    }
  </div>`;
}
