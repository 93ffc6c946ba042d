import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from '../../shared/keyed.js';
import { msg, str } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { recapView, type RecapRow } from '../../shared/rulebook/recap.view.js';
import { dayOn } from '../card/day.js';
import { cardView, type Table } from '../card/card.view.js';
import { remindersFold } from '../card/reminders.view.js';
import { statusIcon } from '../card/status.js';
import { planView } from '../plan/plan.view.js';
import type { Outcome } from './prepare.js';
import type { Slot } from './slots.js';

/** All that the last screen shows. */
export type ResultScreen = {
  outcome: Outcome;
  table: Table;
  /** Level of the result's own heading. */
  level: number;
  /** Something could still be asked. */
  unfinished: boolean;
  /** « Voir tout » was pressed. */
  all: boolean;
  recap: readonly RecapRow[];
  printsAnswers: boolean;
  /** A manager's answers are about somebody else: they are never printed. */
  forEmployer: boolean;
  nextLabel: string;
  version: string;
  checkedOn: string;
  disputing: boolean;
  act: ResultActs;
};

export type ResultActs = {
  /** Shows the card of a step of the plan, wherever it is folded, and puts the focus on its name. */
  reach(id: string): void;
  showAll(): void;
  goOn(): void;
  back(): void;
  print(): void;
  togglePrint(event: Event): void;
  goNext(): void;
  dispute(): void;
};

/** The heading of the result, which takes the focus. */
export const resultTitle = (): string => msg('Votre résultat');

/** Sheets that a group shows at first. */
export const most = 5;

/** The part-time family under one title, or one card alone. */
export function slotView({ cards, family }: Slot, table: Table): TemplateResult | typeof nothing {
  const [only, second] = cards;
  if (!family || !second) return only ? cardView(only, table) : nothing;
  const inner = { ...table, level: table.level + 1 };
  return html`<div class="family">
    ${heading(table.level, table.say(table.labels.together[family] ?? '', table.labels.lang))}
    <p class="help">${msg('Plusieurs formes existent. Vos réponses ne permettent pas encore de choisir.')}</p>
    ${cards.map((card) => cardView(card, inner))}
  </div>`;
}

const keyOf = ({ cards }: Slot) => cards[0]?.id;
const slotsView = (slots: readonly Slot[], table: Table) =>
  slots.map((slot) => keyed(keyOf(slot), slotView(slot, table)));

/** Sheets folded under a heading that unfolds them. */
const fold = (words: string, slots: readonly Slot[], level: number, table: Table): TemplateResult =>
  html`<details class="group">
    <summary>${heading(level, words)}</summary>
    <div class="fold">${slotsView(slots, { ...table, level: level + 1 })}</div>
  </details>`;

function askNowView({ outcome, table, level, all, act }: ResultScreen): TemplateResult {
  const slots = outcome.groups.pertinent;
  const shown = all ? slots : slots.slice(0, most);
  const left = slots.length - shown.length;
  const more = left === 1 ? msg('1 autre fiche à regarder.') : msg(str`${left} autres fiches à regarder.`);
  return html`<div class="group">
    ${heading(level + 1, [statusIcon('pertinent'), ' ', msg('À demander maintenant')])}
    ${slots.length ? slotsView(shown, table) : html`<p>${msg('Rien de sûr pour le moment\u00a0: regardez ce qui est à vérifier.')}</p>`}
    ${
      left > 0
        ? html`<p>
            ${more} <button type="button" class="link" @click=${() => act.showAll()}>${msg('Voir tout')}</button>
          </p>`
        : nothing
    }
  </div>`;
}

function toCheckView({ outcome, table, level }: ResultScreen): TemplateResult | typeof nothing {
  const slots = outcome.groups.a_verifier;
  if (!slots.length) return nothing;
  const others = slots.slice(most);
  return html`<div class="group">
    ${heading(level + 1, [statusIcon('a_verifier'), ' ', msg('À vérifier')])}
    <p class="help">${msg('Une réponse ou une décision manque. Chaque fiche dit quoi demander, et à qui.')}</p>
    ${slotsView(slots.slice(0, most), table)}
    ${others.length ? fold(msg(str`Autres fiches à vérifier (${others.length})`), others, level + 2, table) : nothing}
  </div>`;
}

function closedView({ outcome, table, level }: ResultScreen): TemplateResult | typeof nothing {
  const slots = outcome.groups.non_pertinent;
  if (!slots.length) return nothing;
  return html`<div class="group">
    ${fold(msg(str`Pas dans votre situation (${slots.length})`), slots, level + 1, table)}
  </div>`;
}

function disputeView({ disputing, level, version }: ResultScreen): TemplateResult | typeof nothing {
  if (!disputing) return nothing;
  return html`<div class="note" part="dispute">
    ${heading(level + 1, msg('Un résultat vous semble faux\u00a0?'))}
    <p>
      ${msg('Relisez vos réponses ci-dessus\u00a0: «\u00a0Modifier\u00a0» change le résultat. Ouvrez «\u00a0Pourquoi cette réponse\u00a0» sur la fiche\u00a0: chaque critère y est, avec sa source.')}
    </p>
    <p>
      ${msg(str`Si le résultat reste faux, dites-le au service qui publie cette page, avec le nom de la fiche et la version ${version}. Ne donnez aucun détail de santé.`)}
    </p>
  </div>`;
}

function hiddenWords(count: number): string {
  return count === 1 ? msg('Le site a retiré 1 fiche.') : msg(str`Le site a retiré ${count} fiches.`);
}

/** What a result says of itself: not a decision, its date and version, what the site took away. */
export function aboutView({
  outcome,
  version,
  checkedOn,
}: Pick<ResultScreen, 'outcome' | 'version' | 'checkedOn'>): TemplateResult {
  const day = dayOn(checkedOn);
  return html`<p class="help" part="limits">
    ${[
      msg('Ce résultat oriente\u00a0: il ne décide de rien. Les personnes nommées sur chaque fiche décident.'),
      msg(str`Contenu ${version}, vérifié le ${day}.`),
      ...(outcome.hidden ? [hiddenWords(outcome.hidden)] : []),
    ].join(' ')}
  </p>`;
}

const tickView = ({ table: { uid }, printsAnswers, act }: ResultScreen): TemplateResult =>
  html`<label class="row tick" for="${uid}-print"
    ><input
      type="checkbox"
      id="${uid}-print"
      autocomplete="off"
      .checked=${printsAnswers}
      @change=${(event: Event) => act.togglePrint(event)}
    /><span>${msg('Imprimer aussi mes réponses')}</span></label
  >`;

/** The last screen: what to ask now, what to check, what is not for this situation, the answers, the ways on. */
export function resultView(screen: ResultScreen): TemplateResult {
  const { outcome, table, level, unfinished, recap, forEmployer, nextLabel, act } = screen;
  const { uid, say } = table;
  return html`<div part="result" class="result">
      ${heading(level, resultTitle(), `${uid}-title`)}
      ${
        unfinished
          ? html`<p>
              ${msg('Ce résultat tient compte des réponses données jusqu’ici.')}
              <button type="button" class="link" @click=${() => act.goOn()}>${msg('Continuer les questions')}</button>
            </p>`
          : nothing
      }
      ${planView(outcome.plan, level + 1, say, (id) => act.reach(id))} ${remindersFold(outcome.reminders, say)}
      ${askNowView(screen)} ${toCheckView(screen)} ${closedView(screen)}
      ${recap.length ? html`<div class="group">${heading(level + 1, msg('Vos réponses'))} ${recapView(uid, recap)}</div>` : nothing}
      ${aboutView(screen)}
    </div>
    <div class="actions" part="actions">
      ${nextLabel ? html`<button type="button" class="primary" @click=${() => act.goNext()}>${nextLabel}</button>` : nothing}
      <button type="button" class=${nextLabel ? 'secondary' : 'primary'} @click=${() => act.print()}>
        ${msg('Imprimer')}
      </button>
      ${forEmployer ? nothing : tickView(screen)}
      <button
        type="button"
        class="link"
        aria-expanded=${screen.disputing ? 'true' : 'false'}
        @click=${() => act.dispute()}
      >
        ${msg('Ce résultat me semble faux')}
      </button>
      ${disputeView(screen)}
      <button type="button" class="link back" @click=${() => act.back()}>${msg('Retour')}</button>
    </div>`;
}
