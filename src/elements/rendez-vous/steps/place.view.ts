import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Screen } from '../screen.js';

/** « Étape 2 sur 3 : disponibilités ». */
export function placeText(step: number): string {
  const titles = [msg('coordonnées'), msg('disponibilités'), msg('vérification')];
  return msg(str`Étape ${step + 1} sur 3\u00a0: ${titles[step] ?? ''}`);
}

/** Who will receive the request, when the page handed a département over. */
export function placeRecipient({ recipient, say }: Screen): TemplateResult | typeof nothing {
  return recipient
    ? html`<p>${`${msg('Votre demande est pour\u00a0:')} `}<strong>${say(recipient)}</strong></p>`
    : nothing;
}

/** Where we are in the request, and who will receive it. */
export function placeView(screen: Screen): TemplateResult {
  return html`<p class="help">${placeText(screen.step)}</p>
    ${placeRecipient(screen)}`;
}
