import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { heading } from '../../../shared/heading.js';
import { care } from '../../../shared/icons.js';
import { saySaid, titleOf, type Table } from '../../card/card.view.js';
import { factsView, listView } from '../../card/facts.view.js';
import { restView, sourcesFold } from '../../card/folds.view.js';
import { lead } from '../../card/lead.view.js';
import { titleId } from '../../card/title-id.js';
import { waysView } from '../../card/ways.view.js';
import type { Entry, Screen } from '../screen.js';

/** What the folds of a card ask for; nothing in them acts in the catalogue. */
const still: Table['act'] = {
  explain: () => undefined,
  contact: () => undefined,
  printCard: () => undefined,
  printFor: () => undefined,
};

function linkView({ key, link }: Entry, { uid }: Screen): TemplateResult | typeof nothing {
  if (!link) return nothing;
  const select = (event: Event) => (event.target as HTMLInputElement).select();
  return html`<div class="field">
    <label for="${uid}-l${key}">${msg('Adresse de cette fiche')}</label>
    <input id="${uid}-l${key}" type="text" readonly autocomplete="off" .value=${link} @focus=${select} />
  </div>`;
}

/** « Fiche papier »; from the employer's reading also the person's, to hand over. */
function printView({ id, card, others }: Entry, name: unknown, { act, state }: Screen): TemplateResult {
  const forPerson = card.audience === 'employeur' && others.some(({ reading }) => reading === 'travailleur');
  return html`<button type="button" class="link" @click=${() => act.print(id, state.reading)}>
      ${msg('Fiche papier')}${name}
    </button>
    ${
      forPerson
        ? html`<button type="button" class="link" @click=${() => act.print(id, 'travailleur')}>
            ${msg('Fiche papier à remettre à la personne')}${name}
          </button>`
        : nothing
    }`;
}

function actionsView(entry: Entry, screen: Screen): TemplateResult {
  const { id, key, card, others } = entry;
  const { state, say, act, uid } = screen;
  const name = html`<span class="unseen"> : ${saySaid(card.fiche.nom, say)}</span>`;
  const shown = state.contactsOf === id;
  return html`<div class="row actions" part="actions">
    <button
      type="button"
      class="secondary"
      aria-expanded=${shown ? 'true' : 'false'}
      aria-controls=${shown ? `${uid}-w${key}` : nothing}
      @click=${() => act.contact(id)}
    >
      ${msg('Prendre contact')}${name}
    </button>
    ${printView(entry, name, screen)}
    <button type="button" class="link" @click=${() => act.copy(id)}>
      ${msg('Copier')}<span class="unseen">${` : ${msg('le lien de la fiche')} `}${saySaid(card.fiche.nom, say)}</span>
    </button>
    ${others.map(
      ({ reading, words }) =>
        html`<button type="button" class="link" @click=${() => act.read(reading, id)}>
          ${msg(str`Lecture\u00a0: ${words.toLowerCase()}`)}${name}
        </button>`,
    )}
  </div>`;
}

/** The whole sheet of a record, made when it is unfolded. */
function sheetView(entry: Entry, screen: Screen, level: number): TemplateResult {
  const { id, key, card } = entry;
  const { say, uid, state, labels } = screen;
  const { fiche, notes, overdue } = card;
  const table = { uid, level, say, labels, contactsOf: '', act: still };
  return html`<div class="fold">
    ${notes.map(({ words, urgent }) => html`<p class=${urgent ? 'note urgent' : 'note'}>${say(words)}</p>`)}
    ${overdue ? html`<p class="note">${care()} ${msg('Ces informations auraient dû être relues\u00a0: faites-les confirmer.')}</p>` : nothing}
    ${fiche.obligations.length ? html`${heading(level + 1, msg('Vos obligations'))} ${listView(fiche.obligations, say)}` : nothing}
    ${card.localNotes.map(({ words, by }) => html`<p class="note">${lead(msg(str`Note de ${by}\u00a0:`))}${say(words)}</p>`)}
    ${factsView(fiche, say)} ${actionsView(entry, screen)}
    ${state.contactsOf === id ? html`<div id="${uid}-w${key}">${waysView(card, say)}</div>` : nothing}
    ${linkView(entry, screen)} ${restView(card, table)}
    <div class="folds">${sourcesFold(card, table)}</div>
  </div>`;
}

function compareTick({ id, key, card, compared, barred }: Entry, screen: Screen): TemplateResult {
  const { uid, say, chosen, act } = screen;
  return html`<div class="row pick">
    <label class="tick" for="${uid}-p${key}"
      ><input
        type="checkbox"
        id="${uid}-p${key}"
        value="o0"
        autocomplete="off"
        ?disabled=${barred}
        .checked=${compared}
        @change=${(event: Event) => act.compare(id, (event.target as HTMLInputElement).checked)}
      /><span>${msg('À comparer')}<span class="unseen"> : ${saySaid(card.fiche.nom, say)}</span></span></label
    >
    ${
      compared && chosen.length > 1
        ? html`<button id="${uid}-b${key}" type="button" class="link" @click=${() => act.showCompared(`b${key}`)}>
            ${msg(str`Comparer les ${chosen.length} fiches`)}
          </button>`
        : nothing
    }
  </div>`;
}

/** One record of the list: name, acronym, purpose, first step, tags; the rest unfolds. */
export function entryView(entry: Entry, screen: Screen, level: number): TemplateResult {
  const { id, status, card, tags, open } = entry;
  const { uid, say, act } = screen;
  const onToggle = (event: Event) => {
    const now = (event.target as HTMLDetailsElement).open;
    if (now !== open) act.unfold(id, now);
  };
  return html`<article
    class="entry"
    part="card"
    data-id=${id}
    data-status=${status ?? nothing}
    aria-labelledby=${titleId(uid, id)}
  >
    ${heading(level, titleOf(card, say), titleId(uid, id))}
    ${card.localOf ? html`<p><span class="chip">${msg(str`À vérifier\u00a0: offre locale de ${card.localOf}`)}</span></p>` : nothing}
    <p>${saySaid(card.fiche.enBref, say)}</p>
    <p class="first" part="first">${lead(msg('Premier pas\u00a0:'))}${saySaid(card.fiche.premierPas, say)}</p>
    <ul role="list" class="tags" aria-label=${msg('Repères')}>
      ${tags.map(({ words, lang }) => html`<li>${say(words, lang)}</li>`)}
    </ul>
    ${compareTick(entry, screen)}
    <details ?open=${open} @toggle=${onToggle}>
      <summary>${msg('Lire la fiche')}<span class="unseen"> : ${saySaid(card.fiche.nom, say)}</span></summary>
      ${open ? sheetView(entry, screen, level) : nothing}
    </details>
  </article>`;
}
