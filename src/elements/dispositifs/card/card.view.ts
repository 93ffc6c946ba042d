import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Labels } from '../../../model/fiche.js';
import { heading } from '../../shared/heading.js';
import { care } from '../../shared/icons.js';
import { leftWords } from '../../shared/rulebook/change.js';
import type { Say } from '../../shared/rulebook/say.js';
import type { Card } from './card.js';
import type { Given } from './reasons.js';
import type { Said } from './fiche.js';
import { listView, shortFactsView } from './facts.view.js';
import { cardFolds } from './folds.view.js';
import { lead } from './lead.view.js';
import { titleId } from './title-id.js';
import { remindersFold } from './reminders.view.js';
import { statusIcon, statusTag } from './status.js';
import { waysView } from './ways.view.js';

/** What the cards of a page share. */
export type Table = {
  uid: string;
  /** Level of a card's heading. */
  level: number;
  say: Say;
  /** The voice of questions and answers, where any are asked. */
  asked?: Say;
  labels: Labels;
  /** The card whose contacts are shown. */
  contactsOf: string;
  act: CardActs;
};

/** What a person can do with a card. */
export type CardActs = {
  /** The reasons are looked at: work them out. */
  explain(id: string, open: boolean): void;
  /** « Prendre contact ». */
  contact(id: string): void;
  printCard(id: string): void;
  /** The person's sheet, from an employer's card. */
  printFor(id: string): void;
  /** Goes to a question; absent where nothing is asked. */
  answer?: (question: string) => void;
};

/**
 * Shows words in the language they are in, which is marked where it is not the page's.
 * @example saySaid({ words: 'Agefiph', lang: 'fr' }, say)
 */
export const saySaid = ({ words, lang }: Said, say: Say): unknown => say(words, lang);

/** « 20 jours »; « Oui » alone says nothing, so its question comes with it. */
const givenView = ({ text, answer, bare }: Given, say: Say): unknown =>
  bare ? [say(`${text} `), say(answer)] : say(answer);

const listed = (all: readonly Given[], say: Say) =>
  all.map((one, index) => [index ? ' · ' : nothing, givenView(one, say)]);

function whyView({ status, reasons, decidedBy }: Card, say: Say): TemplateResult | typeof nothing {
  const closed = status === 'non_pertinent';
  const all = closed ? decidedBy : reasons;
  if (!all.length && !closed) return nothing;
  const words = all.length
    ? `${closed ? msg('Ce qui l’écarte\u00a0:') : msg('Parce que vous avez répondu\u00a0:')} `
    : msg('L’ensemble de vos réponses l’écarte.');
  return html`<p class="why">${words}${listed(all, say)}</p>`;
}

function countdownView({ countdown, audience }: Card): TemplateResult | typeof nothing {
  if (!countdown) return nothing;
  const { left, day } = countdown;
  const words =
    audience === 'employeur'
      ? msg(str`À partir de ${day} jours d’absence\u00a0: ${leftWords(left)}.`)
      : msg(str`À partir de ${day} jours d’arrêt\u00a0: ${leftWords(left)}.`);
  return html`<p class="note"><strong>${words}</strong></p>`;
}

const notesView = ({ notes }: Card, say: Say): TemplateResult[] =>
  [...notes]
    .sort((left, right) => Number(right.urgent) - Number(left.urgent))
    .map(
      ({ words, urgent }) =>
        html`<p class=${urgent ? 'note urgent' : 'note'}>
          ${urgent ? html`${care()} ${lead(msg('Délai court\u00a0:'))}` : nothing}${say(words)}
        </p>`,
    );

function checkView({ fiche, missing }: Card, { say, asked = say, act }: Table): TemplateResult {
  return html`<p>${lead(msg('À vérifier\u00a0:'))}${saySaid(fiche.aVerifier, say)}</p>
    ${
      missing.length && act.answer
        ? html`<p>${msg('Une réponse de plus aiderait\u00a0:')}</p>
            <ul role="list">
              ${missing.slice(0, 3).map(
                ({ question, text }) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => act.answer?.(question)}>${asked(text)}</button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

function actionsView(card: Card, { act, contactsOf, uid }: Table): TemplateResult {
  const { id, audience, status } = card;
  const title = titleId(uid, id);
  return html`<div class="actions row" part="actions">
    <button
      type="button"
      class="secondary"
      aria-expanded=${contactsOf === id ? 'true' : 'false'}
      aria-controls=${contactsOf === id ? `${uid}-ways` : nothing}
      aria-describedby=${title}
      @click=${() => act.contact(id)}
    >
      ${msg('Prendre contact')}
    </button>
    ${
      status === 'non_pertinent'
        ? nothing
        : html`<button type="button" class="link" aria-describedby=${title} @click=${() => act.printCard(id)}>
              ${msg('Fiche papier')}
            </button>
            ${
              audience === 'employeur'
                ? html`<button type="button" class="link" aria-describedby=${title} @click=${() => act.printFor(id)}>
                    ${msg('Fiche papier à remettre à la personne')}
                  </button>`
                : nothing
            }`
    }
  </div>`;
}

/** « Offre locale de … »: words of the site, not ours. */
const localTag = (by: string): TemplateResult =>
  html`<p class="tag a_verifier" part="status">
    ${statusIcon('a_verifier')} <span>${msg(str`À vérifier\u00a0: offre locale de ${by}`)}</span>
  </p>`;

/** The name, with its acronym when the name does not hold it. */
export const titleOf = ({ fiche: { nom, sigle } }: Card, say: Say): unknown =>
  sigle && !nom.words.includes(sigle) ? html`${saySaid(nom, say)} (${sigle})` : saySaid(nom, say);

/** One measure: what it is, why it concerns the reader, the first step, the facts, and the rest folded. */
export function cardView(card: Card, table: Table): TemplateResult {
  const { id, status, fiche, audience, overdue, localOf, localNotes } = card;
  const { uid, level, say, asked = say, labels, contactsOf } = table;
  const title = titleId(uid, id);
  const closed = status === 'non_pertinent';
  return html`<article class="card" part="card" data-id=${id} data-status=${status ?? nothing} aria-labelledby=${title}>
    ${localOf ? localTag(localOf) : status ? statusTag(status, labels, say) : nothing}
    ${heading(level, titleOf(card, say), title)}
    <p>${saySaid(fiche.enBref, say)}</p>
    ${whyView(card, asked)} ${countdownView(card)} ${status === 'a_verifier' ? checkView(card, table) : nothing}
    ${closed ? nothing : html`<p class="first" part="first">${lead(msg('Premier pas\u00a0:'))}${saySaid(fiche.premierPas, say)}</p>`}
    ${closed ? html`<p>${saySaid(fiche.premierContact, say)}</p>` : nothing} ${notesView(card, say)}
    ${localNotes.map(({ words, by }) => html`<p class="note">${lead(msg(str`Note de ${by}\u00a0:`))}${say(words)}</p>`)}
    ${overdue ? html`<p class="note">${care()} ${msg('Ces informations auraient dû être relues\u00a0: faites-les confirmer.')}</p>` : nothing}
    ${
      audience === 'employeur' && !closed && fiche.obligations.length
        ? html`${heading(level + 1, msg('Vos obligations'))} ${listView(fiche.obligations, say)}`
        : nothing
    }
    ${closed ? nothing : shortFactsView(card, labels, say)} ${remindersFold(card.reminders, say)}
    ${actionsView(card, table)}
    ${contactsOf === id ? html`<div id="${uid}-ways">${waysView(card, say)}</div>` : nothing} ${cardFolds(card, table)}
  </article>`;
}
