import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Outcome } from '../delivery/reply.js';
import { labelOf } from '../fields/labels.js';
import { faultText } from '../fields/faults.js';
import type { Fault, FieldName } from '../request.js';
import type { Screen } from '../screen.js';
import { comma } from '../../shared/typography.js';

/** Two templates that read the same: where one follows the other lit makes new nodes, and the alert is read again (S06). */
const alerts = [
  (inner: unknown) => html`<div role="alert">${inner}</div>`,
  (inner: unknown) => html`<div role="alert">${inner}</div>`,
] as const;

/** With the plural of the page's language. */
function delay(seconds: number, locale: string): string {
  const [unit, size] = (seconds > 5400 ? ['hour', 3600] : seconds > 90 ? ['minute', 60] : ['second', 1]) as [
    string,
    number,
  ];
  return Math.ceil(seconds / size).toLocaleString(`${locale}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'long' });
}

/** What is said when a sending did not end well. The number is a link. */
function outcomeText(outcome: Outcome, { owner, isSame, step, values, locale }: Screen): unknown {
  // A space alone between two parts is lost to assistive technology: it goes with the words.
  const thenCall = (words: string) => html`${`${words} `}<a href=${owner.contact.telHref}>${owner.contact.tel}</a>`;
  switch (outcome.is) {
    case 'offline':
      return thenCall(
        msg(
          'Vous semblez hors connexion. Vos informations sont toujours là. Réessayez quand la connexion revient, ou appelez le',
        ),
      );
    case 'failed':
      return thenCall(
        msg("Votre demande n'est pas partie. Vos informations sont toujours là. Réessayez, ou appelez le"),
      );
    case 'unknown':
      return isSame && step === 2
        ? thenCall(
            msg(
              'Nous ne savons pas si votre demande est arrivée. Vous pouvez réessayer sans risque de doublon, ou appeler le',
            ),
          )
        : html`${thenCall(msg('Nous ne savons pas si votre demande est arrivée. Appelez le'))}${` ${msg('avant de recommencer')}`}`;
    case 'busy':
      return msg(str`Beaucoup de demandes en ce moment. Réessayez dans ${delay(outcome.seconds, locale)}`);
    case 'refused': {
      const labels = outcome.fields.map((name) => labelOf(name as FieldName, values));
      return msg(str`Le service n'a pas accepté ces informations. Vérifiez\u00a0: ${labels.join(comma())}`);
    }
    case 'heavy':
      return msg('Votre message est trop long. Raccourcissez-le');
    case 'closed':
      return thenCall(msg("Ce formulaire n'est pas disponible. Appelez le"));
    case 'sent':
      return nothing;
  }
}

/** Whether the words of the fault name the field; else its label stands under them. */
const saysItAll = (name: FieldName, fault: Fault) =>
  fault !== 'nir' && fault !== 'short' && !/^c(hannel|aller)|voice|topic/.test(name);

/**
 * « Il y a un problème »: what to correct, each line leading to its field (S06, S07), or how a sending ended. The box takes
 * the focus; what must stay in mind (a doubt, a closed form) is on every screen.
 */
export function troubleView(screen: Screen): TemplateResult | typeof nothing {
  const { faults, outcome, values, uid, level, turn, act } = screen;
  if (!faults.size && !outcome) return nothing;
  const inner = html`${heading(level, msg('Il y a un problème'))}
  ${
    faults.size
      ? html`<ul role="list">
          ${[...faults].map(
            ([name, fault]) =>
              html`<li>
                <div>
                  ${saysItAll(name, fault) ? nothing : html`<p class="help">${labelOf(name, values)}</p>`}
                  <button type="button" class="link" @click=${() => act.reach(name)}>
                    ${faultText(name, fault, values)}
                  </button>
                </div>
              </li>`,
          )}
        </ul>`
      : html`<p>${outcomeText(outcome!, screen)}</p>`
  }`;
  return html`<div class="summary" part="error" tabindex="-1" id="${uid}-errors">${alerts[turn % 2]!(inner)}</div>`;
}
