import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../../shared/heading.js';
import type { Say } from '../../../shared/rulebook/say.js';
import { titleOf } from '../../card/card.view.js';
import type { Card } from '../../card/card.js';
import { factName } from '../../card/facts.view.js';
import type { Cell, CompareRow, RowKey } from '../compare.js';
import type { Screen } from '../screen.js';

function rowName(key: RowKey): string {
  switch (key) {
    case 'enBref':
      return msg('À quoi ça sert');
    case 'pourQui':
      return msg('Pour qui');
    case 'obligations':
      return msg('Vos obligations');
    case 'contrat':
      return msg('Contrat de travail');
    case 'premierPas':
      return msg('Premier pas');
    default:
      return factName(key);
  }
}

function cellView({ texts, lang }: Cell, say: Say): unknown {
  if (texts.length < 2) return texts.length ? say(texts[0]!, lang) : msg('Rien de particulier.');
  return html`<ul role="list" class="dashes">
    ${texts.map((text) => html`<li>${say(text, lang)}</li>`)}
  </ul>`;
}

const remove = ({ id, fiche }: Card, { say, act }: Screen): TemplateResult =>
  html`<button type="button" class="link" @click=${() => act.compare(id, false)}>
    ${msg('Retirer')}<span class="unseen"> : ${say(fiche.nom.words, fiche.nom.lang)}</span>
  </button>`;

/** Side by side, where there is room: a real table, a column per record, a row per question. */
const tableView = (cards: readonly Card[], rows: readonly CompareRow[], screen: Screen): TemplateResult =>
  html`<table class="wide" aria-labelledby="${screen.uid}-compare">
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${msg('Question')}</span></th>
        ${cards.map((card) => html`<th scope="col">${titleOf(card, screen.say)} ${remove(card, screen)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ key, cells }) =>
          html`<tr>
            <th scope="row">${rowName(key)}</th>
            ${cells.map((cell) => html`<td>${cellView(cell, screen.say)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** One under the other, where there is not. */
const stackView = (cards: readonly Card[], rows: readonly CompareRow[], screen: Screen): TemplateResult =>
  html`<div class="narrow">
    ${cards.map(
      (card, column) =>
        html`<div class="stacked">
          ${heading(screen.level + 1, titleOf(card, screen.say))}
          <dl>
            ${rows.map(
              ({ key, cells }) =>
                html`<div>
                  <dt>${rowName(key)}</dt>
                  <dd>${cellView(cells[column]!, screen.say)}</dd>
                </div>`,
            )}
          </dl>
          ${remove(card, screen)}
        </div>`,
    )}
  </div>`;

/** « Comparer »: the same questions asked of two or three records. */
export function compareView(screen: Screen): TemplateResult | typeof nothing {
  const { comparison, uid, level, act } = screen;
  if (!comparison) return nothing;
  const { title, cards, rows, absentWords } = comparison;
  return html`<div class="view" part="result comparison">
    ${heading(level, title, `${uid}-compare`)}
    <p><button type="button" class="link back" @click=${() => act.back()}>${msg('Retour')}</button></p>
    ${absentWords ? html`<p class="note">${screen.say(absentWords, screen.locale)}</p>` : nothing}
    ${tableView(cards, rows, screen)} ${stackView(cards, rows, screen)}
  </div>`;
}
