import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../../shared/heading.js';
import type { Screen } from '../screen.js';
import { compareView } from './compare.view.js';
import { listView } from './list.view.js';
import { readingView } from './reading.view.js';
import { pickedView, searchView } from './search.view.js';

/** Name of the whole, for assistive technology and the first heading. */
export const catalogueTitle = (): string => msg('Toutes les mesures pour garder un emploi');

/** What the list is, and is not. */
const limitsText = (): string =>
  msg('Ces fiches informent. Pour chaque mesure, une personne, une caisse ou une commission décide.');

/** The catalogue: the reading, the search, the facets, then the list, or what is being compared. */
export function catalogueView(screen: Screen): TemplateResult {
  const { uid, level, state, say, locale } = screen;
  if (state.view === 'compare') return html`${readingView(screen)} ${compareView(screen)}`;
  return html`${heading(level, catalogueTitle(), `${uid}-title`)}
    <p class="limits" part="limits">${say(limitsText(), locale)}</p>
    ${readingView(screen)} ${searchView(screen)} ${pickedView(screen)} ${listView(screen)}`;
}
