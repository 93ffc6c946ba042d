import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { contactBlock } from '../foot.view.js';
import type { Screen } from '../screen.js';
import { placeRecipient } from './place.view.js';

/** A text that the person completes and sends by their own means; it holds nothing about them. */
function readyText(): string {
  return [
    msg('Bonjour,'),
    msg('Je souhaite un rendez-vous.'),
    msg("Je m'appelle\u00a0: …"),
    msg('Vous pouvez me joindre au\u00a0: …'),
    msg('Mes disponibilités\u00a0: …'),
    msg('Merci.'),
  ].join('\n');
}

/** Copies the text, or selects it where the page may not; answers what to say. */
async function copyText(field: HTMLTextAreaElement | null): Promise<string> {
  field?.select();
  try {
    await navigator.clipboard.writeText(readyText());
    return msg('Texte copié.');
  } catch {
    field?.focus();
    return msg('Le texte est sélectionné\u00a0: copiez-le avec votre clavier ou votre doigt.');
  }
}

/** When requests cannot be received here: who to reach, and a text to copy. Never a form that goes nowhere. */
export function contactView(screen: Screen): TemplateResult {
  const { uid, level, act } = screen;
  const copy = async ({ target }: Event) => {
    const root = (target as HTMLElement).getRootNode() as ShadowRoot;
    const said = await copyText(root.querySelector('textarea'));
    const isSame = root.querySelector('[role=status]')?.textContent === said;
    act.say(isSame ? `${said}\u00a0` : said); // the same words are said anew (S09)
  };
  return html`
    ${heading(level, msg('Demander un rendez-vous'), `${uid}-title`)} ${placeRecipient(screen)}
    <p>${msg('Appelez ou écrivez au service, avec vos propres mots ou avec ce texte.')}</p>
    ${contactBlock(screen)}
    <div class="field" part="field">
      <label for="${uid}-ready">${msg('Texte prêt à copier')}</label>
      <textarea id="${uid}-ready" rows="7" readonly autocomplete="off" .value=${readyText()}></textarea>
    </div>
    <div class="actions" part="actions">
      <button type="button" class="primary" @click=${copy}>${msg('Copier')}</button>
    </div>
  `;
}

/** Whether the page stands in a page of another site. */
export function isFramed(): boolean {
  if (self === top) return false;
  try {
    return top?.location.origin !== origin;
  } catch {
    return true;
  }
}

/** In a page of another site: the request is made on the page itself, where its address can be seen (X11). */
export function framedView(screen: Screen): TemplateResult {
  const { uid, level } = screen;
  return html`
    ${heading(level, msg('Demander un rendez-vous'), `${uid}-title`)}
    <p>${msg('Pour protéger vos informations, cette demande se fait sur la page du service elle-même.')}</p>
    <p><a href=${location.href} target="_top" rel="noopener">${msg('Ouvrir la page du service')}</a></p>
    ${contactBlock(screen)}
  `;
}
