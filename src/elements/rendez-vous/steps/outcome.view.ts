import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Outcome } from '../delivery/reply.js';
import { labelOf } from '../fields/labels.js';
import type { FieldName } from '../request.js';
import type { Screen } from '../screen.js';
import { alertView } from './alert.view.js';

/** With the plural of the page's language. */
function delay(seconds: number, locale: string): string {
  const isLong = seconds > 90;
  return (isLong ? Math.ceil(seconds / 60) : seconds).toLocaleString(`${locale}-u-nu-latn`, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'long',
  });
}

/** What is said when a sending did not end well (§2.4). The number is a link. */
function outcomeText(outcome: Outcome, { owner, dedup, values, locale }: Screen): unknown {
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
      return dedup
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
      return msg(str`Le service n'a pas accepté ces informations. Vérifiez\u00a0: ${labels.join(', ')}`);
    }
    case 'closed':
      return thenCall(msg("Ce formulaire n'est pas disponible. Appelez le"));
    case 'sent':
      return nothing;
  }
}

/** The message of a sending that did not end well; it takes the focus, and is made anew at each failure (S06). */
export function outcomeView(screen: Screen): TemplateResult | typeof nothing {
  const { outcome, uid, level, turn } = screen;
  if (!outcome) return nothing;
  return alertView(
    uid,
    turn,
    html`${heading(level, msg('Il y a un problème'))}
      <p>${outcomeText(outcome, screen)}</p>`,
  );
}
