import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../shared/heading.js';
import { saySaid } from '../../card/card.view.js';
import type { Screen } from '../screen.js';
import { entryView } from './entry.view.js';

/** What to drop when nothing is left: never a dead end. */
const emptyView = ({ waysBack, say, locale, act }: Screen): TemplateResult =>
  html`<ul role="list" class="back-to">
    ${waysBack.map(
      ({ drop, words }) =>
        html`<li>
          <button type="button" class="secondary" @click=${() => act.drop(drop)}>${say(words, locale)}</button>
        </li>`,
    )}
  </ul>`;

/** What was chosen for comparison, above the list. */
function chosenView({ chosen, chosenWords, say, locale, uid, act }: Screen): TemplateResult | typeof nothing {
  if (!chosen.length) return nothing;
  return html`<div class="chosen" part="chosen">
    <p>${say(chosenWords, locale)}</p>
    <ul role="list">
      ${chosen.map(({ nom }) => html`<li>${saySaid(nom, say)}</li>`)}
    </ul>
    <div class="row">
      ${
        chosen.length > 1
          ? html`<button id="${uid}-b" type="button" class="secondary" @click=${() => act.showCompared('b')}>
              ${msg('Comparer')}
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => act.clearCompared()}>${msg('Ne plus comparer')}</button>
    </div>
  </div>`;
}

/** The list: how many, then the records by family, or by relevance when something is typed. */
export function listView(screen: Screen): TemplateResult {
  const { uid, level, locale, say, groups, count, countWords, hiddenWords, lostWords } = screen;
  return html`<div class="view" part="result">
    ${lostWords ? html`<p class="note">${say(lostWords, locale)}</p>` : nothing}
    <p id="${uid}-count" class="count" tabindex="-1" part="count">${countWords}</p>
    ${count ? nothing : emptyView(screen)} ${chosenView(screen)}
    ${repeat(
      groups,
      ({ title }) => title?.words ?? '',
      ({ title, entries }) =>
        html`<div class="family">
          ${title ? heading(level + 1, saySaid(title, say)) : nothing}
          ${repeat(
            entries,
            ({ id }) => id,
            (entry) => entryView(entry, screen, title ? level + 2 : level + 1),
          )}
        </div>`,
    )}
    ${hiddenWords ? html`<p class="help" part="hidden">${hiddenWords}</p>` : nothing}
  </div>`;
}
