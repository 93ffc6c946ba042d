import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Contact } from '../../shared/common.js';
import { contactText, contactTitle } from '../../shared/contact.js';
import { dayOn } from '../card/day.js';
import { recapView, type RecapRow } from '../../shared/rulebook/recap.view.js';
import type { Say } from '../../shared/rulebook/say.js';
import { colon, semicolon } from '../../shared/typography.js';
import type { Card } from '../card/card.js';
import { saySaid, titleOf } from '../card/card.view.js';
import { factsView, listView } from '../card/facts.view.js';
import { lead } from '../card/lead.view.js';
import { waysView } from '../card/ways.view.js';
import { planView } from '../plan/plan.view.js';
import type { Outcome } from './prepare.js';

/** What is on every printed sheet: the day, the version and date of the content. */
export type Imprint = {
  date: string;
  version: string;
  recap: readonly RecapRow[];
  contact: Contact | undefined;
};

const ownerView = ({ contact }: Imprint): TemplateResult | typeof nothing =>
  contact ? html`<p><strong>${contactTitle() + colon()}</strong>${contactText(contact)}</p>` : nothing;

const remindersPaper = ({ reminders }: Pick<Card, 'reminders'>, say: Say): TemplateResult[] =>
  reminders.map(({ titre, texte, lang }) => html`<p><strong>${say(titre, lang)}.</strong> ${say(texte, lang)}</p>`);

function imprintView({ checkedOn }: Pick<Card, 'checkedOn'>, { date, version }: Imprint): TemplateResult {
  const checked = dayOn(checkedOn);
  return html`<p class="help">
    ${msg(str`Imprimé le ${date}. Contenu ${version}, vérifié le ${checked}.`)}
    ${msg('Cette fiche oriente\u00a0: elle ne remplace pas la décision des personnes qu’elle nomme.')}
  </p>`;
}

const textsView = ({ articles, pages }: Card, say: Say): TemplateResult =>
  html`<p class="help">
    ${msg('Textes et sources\u00a0:')}
    ${say([...articles.map(({ ref }) => ref), ...pages.map(({ title }) => title)].join(semicolon()))}.
  </p>`;

/** One page to bring to the appointment; nothing of the answers is on it. */
export function sheetView(card: Card, say: Say, imprint: Imprint): TemplateResult {
  const { fiche } = card;
  return html`<div class="root paper sheet">
    <h1>${titleOf(card, say)}</h1>
    <p>${saySaid(fiche.enBref, say)}</p>
    <p class="first">${lead(msg('Premier pas\u00a0:'))}${saySaid(fiche.premierPas, say)}</p>
    ${waysView(card, say)} ${fiche.obligations.length ? html`<h2>${msg('Vos obligations')}</h2>` : nothing}
    ${listView(fiche.obligations, say)} ${factsView(fiche, say)}
    <div class="columns">
      <div>
        <h2>${msg('Étapes')}</h2>
        ${listView(fiche.etapes, say, true)}
      </div>
      <div>
        <h2>${msg('Papiers')}</h2>
        ${listView(fiche.papiers, say)}
        <h2>${msg('Contrat de travail')}</h2>
        <p>${say(fiche.contrat)}</p>
        ${fiche.aNePasDemander.length ? html`<h2>${msg('Ce que vous ne pouvez pas demander')}</h2>` : nothing}
        ${listView(fiche.aNePasDemander, say)}
      </div>
    </div>
    ${card.reminders.length ? html`<h2>${msg('À ne pas oublier')}</h2>` : nothing} ${remindersPaper(card, say)}
    ${ownerView(imprint)} ${textsView(card, say)} ${imprintView(card, imprint)}
  </div>`;
}

const shortView = (card: Card, say: Say): TemplateResult =>
  html`<div class="short">
    <h3>${titleOf(card, say)}</h3>
    <p>${saySaid(card.fiche.enBref, say)}</p>
    <p>
      ${lead(card.status === 'pertinent' ? msg('Premier pas\u00a0:') : msg('À vérifier\u00a0:'))}
      ${saySaid(card.status === 'pertinent' ? card.fiche.premierPas : card.fiche.aVerifier, say)}
    </p>
    <p>${saySaid(card.fiche.premierContact, say)}</p>
    ${remindersPaper(card, say)} ${textsView(card, say)}
  </div>`;

/** The whole result: the plan, what to ask now, what to check; the answers only when the person ticked them. */
export function resultPaper(outcome: Outcome, checkedOn: string, say: Say, imprint: Imprint): TemplateResult {
  const cards = (status: 'pertinent' | 'a_verifier') => outcome.groups[status].flatMap((slot) => slot.cards);
  return html`<div class="root paper">
    <h1>${msg('Votre résultat')}</h1>
    ${ownerView(imprint)} ${planView(outcome.plan, 2, say)}
    ${outcome.reminders.length ? html`<h2>${msg('À ne pas oublier')}</h2>` : nothing} ${remindersPaper(outcome, say)}
    <h2>${msg('À demander maintenant')}</h2>
    ${cards('pertinent').map((card) => shortView(card, say))}
    <h2>${msg('À vérifier')}</h2>
    ${cards('a_verifier').map((card) => shortView(card, say))}
    ${
      imprint.recap.length
        ? html`<h2>${msg('Vos réponses')}</h2>
            ${recapView(
              'p',
              imprint.recap.map(({ edit: _, ...row }) => row),
            )}`
        : nothing
    }
    ${imprintView({ checkedOn }, imprint)}
  </div>`;
}
