import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { lock } from '../icons.js';

/** What the confidentiality notice says after its bold sentence (P16); also behind « Confidentialité » on later screens. */
export const noticeText = (): string =>
  msg(
    'Elles ne sont ni enregistrées ni envoyées. Elles disparaissent quand vous quittez cette page. Nous ne transmettons rien à votre employeur. Sur un ordinateur professionnel, votre employeur peut savoir que cette page a été ouverte\u00a0: préférez un appareil personnel.',
  );

/** The confidentiality notice of the first screen, never behind a link. */
export const noticeView = (): TemplateResult =>
  html`<p class="row" part="notice">
    ${lock()}<span><strong>${msg('Vos réponses restent sur cet appareil.')}</strong>${` ${noticeText()}`}</span>
  </p>`;
