import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { appointmentText } from '../appointment.js';
import type { Screen } from '../screen.js';

/** What is shown and printed once the service has the request: number, what happens next, how to change it. */
export function sentBody(screen: Screen): TemplateResult {
  const { owner, receipt, locale, say } = screen;
  const { contact, texts } = owner;
  const isSelf = receipt?.writtenBy === 'self';
  return html`
    <p>${`${msg('Numéro\u00a0:')} `}<strong class="typed">${receipt?.reference}</strong></p>
    ${
      receipt?.appointment
        ? html`<p>
            ${`${msg('Rendez-vous\u00a0:')} `}<strong>${appointmentText(receipt.appointment, locale)}</strong>
          </p>`
        : nothing
    }
    <p>
      ${say(texts.orgName)}${` ${isSelf ? msg('vous contacte') : msg('contacte la personne')} `}${say(texts.replyDelay)}.
      ${
        receipt?.writtenBy === 'employeur'
          ? msg('La suite se passe entre le service et la personne. Vous ne recevrez aucune information.')
          : html`${`${msg('Pour modifier ou annuler\u00a0:')} `}<a href=${contact.telHref}>${contact.tel}</a>`
      }
    </p>
    <p>
      ${
        isSelf
          ? msg(
              "Cette demande n'arrête aucun délai\u00a0: continuez à envoyer vos arrêts et à respecter les délais de recours.",
            )
          : msg(
              "Cette demande n'arrête aucun délai\u00a0: la personne continue à envoyer ses arrêts et à respecter les délais de recours.",
            )
      }
    </p>
  `;
}

/** Last screen. What was typed is gone from memory (P15); the number stays. */
export function sentView(screen: Screen): TemplateResult {
  const { uid, level, calendar, act } = screen;
  return html`<div part="result" class="result">
      ${heading(level, msg('Votre demande est enregistrée'), `${uid}-title`)} ${sentBody(screen)}
    </div>
    <div class="actions" part="actions">
      ${
        calendar
          ? html`<a href=${calendar} download="rendez-vous.ics">${msg('Ajouter à mon agenda (fichier ics)')}</a>`
          : nothing
      }
      <button type="button" class="primary" @click=${() => act.print()}>${msg('Imprimer')}</button>
    </div>`;
}
