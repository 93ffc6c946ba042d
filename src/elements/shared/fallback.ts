import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Contact } from './common.js';

/** True when the host wrote something a person can read between our tags. */
function hasFallback(host: HTMLElement): boolean {
  return [...host.childNodes].some(
    (node) => (node as HTMLElement).hidden === false || (node.nodeType === 3 && node.textContent!.trim()),
  );
}

/** What to do when the owner gave no contact: hiding a sentence must not hide the way out. */
export const wayOut = () =>
  msg(
    'Contactez votre service de prévention et de santé au travail. Votre employeur peut vous donner ses coordonnées.',
  );

/** What is left when the widget cannot work: the host's own content, else a sentence and a number. */
export function brokenView(host: HTMLElement, contact: Contact | undefined): TemplateResult {
  if (hasFallback(host)) return html`<slot></slot>`;
  return html`<div class="root pad" part="error">
    <p>
      ${`${msg("Cet outil n'est pas disponible ici.")} `}
      ${
        contact?.telHref
          ? html`${`${msg('Contactez le service social\u00a0:')} `}<a href=${contact.telHref}>${contact.tel}</a>`
          : wayOut()
      }
    </p>
  </div>`;
}

/** The last resort, when even that cannot be drawn (a document that is going away): what the host wrote, by hand. */
export function bareFallback({ renderRoot }: { renderRoot: HTMLElement | DocumentFragment }): void {
  renderRoot.replaceChildren(document.createElement('slot'));
}
