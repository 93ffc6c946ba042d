import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { lock } from '../../shared/icons.js';
import type { Screen } from '../screen.js';

/** First screen: what it is, confidentiality, limits, and « Commencer ». Nothing is asked yet. */
export function startView({ definition, caution, uid, level, say, act }: Screen): TemplateResult {
  const { redistributable, statement } = definition.licence;
  return html`
    ${heading(level, say(definition.title), `${uid}-title`)}
    <p class="row" part="notice">${lock()}<strong>${msg('Vos réponses restent sur cet appareil.')}</strong></p>
    ${definition.intro ? html`<p>${say(definition.intro)}</p>` : nothing}
    <p class="limits" part="limits">${say(definition.limits)}</p>
    ${caution?.()}
    <div class="actions" part="actions">
      <button type="button" class="primary" @click=${act.begin}>${msg('Commencer')}</button>
    </div>
    ${redistributable || !statement ? nothing : html`<p class="help">${say(statement)}</p>`}
  `;
}
