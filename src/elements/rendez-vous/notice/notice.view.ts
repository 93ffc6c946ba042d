import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { lock } from '../../shared/icons.js';
import { isSelf } from '../request.js';
import type { Screen } from '../screen.js';

/**
 * Whether a legal basis is consent: said in words that no word before or after denies, or by its article of the RGPD.
 * @example isConsent('article 6, paragraphe 1, point a') // true
 */
export const isConsent = (basis: string): boolean =>
  /(?<!\b(aucun|sans|pas|non|ni)\b[^.;]{0,15})(consentement|votre accord)(?! n.est)|\b(6\W+(paragraphe\s)?1|9\W+(paragraphe\s)?2)\W*(point\s)?a\b/i.test(
    basis,
  );

/** Whom the appointment is with. */
const serviceName = ({ owner }: Screen): string =>
  owner.service === 'spsti' ? msg('le service de prévention et de santé au travail') : msg('le service social');

/** What changes when someone writes for another person: who learns what, and who tells the person. */
function forAnother({ values }: Screen): unknown {
  if (isSelf(values)) return nothing;
  return html`<p>
      ${msg('Votre nom et votre téléphone servent à vous rappeler si une information manque. Dites à la personne que vous faites cette demande\u00a0: le service le lui dira aussi, avec ses droits.')}
    </p>
    ${
      values.writtenBy === 'employeur'
        ? html`<p>
            <strong
              >${msg("Employeur\u00a0: vous ne recevrez aucune information sur la suite, ni la date d'un rendez-vous, ni ce qui s'y dit.")}</strong
            >
          </p>`
        : nothing
    }`;
}

/** What is done with the information: on the first screen (P16) and above the send button. */
export function noticeView(screen: Screen): TemplateResult {
  const { owner, values, say } = screen;
  const { orgName, recipients, retentionText } = owner.texts;
  return html`<div class="notice row" part="notice">
    ${lock()}
    <div>
      <p>
        <strong>${`${msg('Ce que nous faisons de vos informations.')} `}</strong>
        ${say(orgName)}${` ${
          isSelf(values)
            ? msg(str`les utilise pour vous recontacter et préparer votre rendez-vous avec ${serviceName(screen)}.`)
            : msg(
                str`les utilise pour recontacter la personne et préparer son rendez-vous avec ${serviceName(screen)}.`,
              )
        } `}
        ${`${msg('Elles sont lues seulement par')} `}${say(recipients)}${`${msg(', tenus au secret professionnel.')} `}
        ${
          isSelf(values)
            ? msg("Votre employeur n'en est pas informé.")
            : values.writtenBy === 'employeur'
              ? nothing
              : msg("L'employeur de la personne n'en est pas informé.")
        }
        ${` ${msg('Elles sont gardées')} `}${say(retentionText)}.
        ${msg("N'indiquez ni numéro de sécurité sociale ni détail médical.")}
      </p>
      ${forAnother(screen)}
    </div>
  </div>`;
}

/** The rights and the detail of the processing, folded; reading it loses nothing. */
export function rightsView(screen: Screen): TemplateResult {
  const { owner, values, say } = screen;
  const { orgName, orgAddress, dpoContact, rightsContact, hosting, transfers } = owner.texts;
  const { legalBasis, legalBasisHealth, recipients, retentionText } = owner.texts;
  const line = (label: string, value: unknown) => html`<p>${`${label} `}${value}.</p>`;
  return html`<details>
    <summary>${msg('Vos droits et le détail du traitement')}</summary>
    ${line(msg('Responsable du traitement\u00a0:'), html`${say(orgName)}, ${say(orgAddress)}`)}
    ${line(msg('Délégué à la protection des données\u00a0:'), say(dpoContact))}
    <p>${msg(str`Finalité\u00a0: traiter votre demande de rendez-vous avec ${serviceName(screen)}.`)}</p>
    ${line(msg('Base légale\u00a0:'), say(legalBasis))}
    <p>
      ${`${
        isSelf(values)
          ? msg('Si des informations touchent à votre santé, elles sont traitées au titre de')
          : msg('Si des informations touchent à la santé de la personne, elles sont traitées au titre de')
      } `}${say(legalBasisHealth)}${msg(', par des personnes soumises au secret professionnel.')}
    </p>
    ${
      isConsent(`${legalBasis}; ${legalBasisHealth}`)
        ? html`<p>${msg('Vous pouvez retirer votre accord à tout moment.')}</p>`
        : nothing
    }
    <p>
      ${
        isSelf(values)
          ? msg(
              'Données\u00a0: celles que vous saisissez. Les réponses facultatives ne conditionnent pas la prise en compte de votre demande\u00a0; sans les réponses obligatoires, nous ne pouvons pas vous recontacter.',
            )
          : msg(
              'Données\u00a0: celles que vous saisissez, sur vous et sur la personne. Les réponses facultatives ne conditionnent pas la prise en compte de la demande\u00a0; sans les réponses obligatoires, nous ne pouvons pas recontacter la personne.',
            )
      }
    </p>
    ${line(msg('Destinataires\u00a0:'), say(recipients))} ${line(msg('Hébergeur\u00a0:'), say(hosting))}
    ${line(msg("Transferts hors de l'Union européenne\u00a0:"), say(transfers))}
    <p>${msg('Pas de décision automatique.')}</p>
    ${line(msg('Durée\u00a0:'), say(retentionText))}
    <p>
      ${`${msg("Vous pouvez demander l'accès, la rectification, l'effacement ou la limitation, et vous opposer au traitement selon les cas\u00a0:")} `}
      ${say(rightsContact)}. ${msg('Vous pouvez aussi saisir la CNIL (www.cnil.fr).')}
    </p>
  </details>`;
}
