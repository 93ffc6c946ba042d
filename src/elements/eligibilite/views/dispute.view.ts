import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Screen } from '../screen.js';

/** « Ce résultat me semble faux »: a text to read, edit, and copy or not. Nothing is sent. */
export function disputeView({ uid, dispute, act }: Screen): TemplateResult {
  return html`<button type="button" class="link" aria-expanded=${dispute ? 'true' : 'false'} @click=${act.dispute}>
      ${msg('Ce résultat me semble faux')}
    </button>
    ${
      dispute
        ? html`<div class="field" part="dispute">
            <label for="${uid}-dispute">${msg('Votre signalement')}</label>
            <p class="help" id="${uid}-dispute-help">
              ${msg('Rien n’est envoyé. Ce texte contient vos réponses\u00a0: relisez-le, enlevez ce que vous voulez, puis copiez-le dans un message à la personne de votre choix.')}
            </p>
            <textarea
              id="${uid}-dispute"
              rows="10"
              autocomplete="off"
              aria-describedby="${uid}-dispute-help"
              .value=${dispute.text}
              @input=${(event: Event) => act.rewrite((event.target as HTMLTextAreaElement).value)}
            ></textarea>
            <button type="button" class="secondary" @click=${act.copy}>${msg('Copier')}</button>
            ${
              dispute.copied === 'no'
                ? nothing
                : html`<p class="help">
                    ${
                      dispute.copied === 'yes'
                        ? msg('Texte copié.')
                        : msg(
                            'Votre navigateur ne permet pas de copier ici\u00a0: le texte est sélectionné, copiez-le vous-même.',
                          )
                    }
                  </p>`
            }
          </div>`
        : nothing
    }`;
}
