import en from '../../content/dispositifs/en.js';
import employeur from '../../content/dispositifs/fr.employeur.js';
import fr from '../../content/dispositifs/fr.js';
import { dispositifs } from '../../content/dispositifs/rules.js';
import words from '../../content/dispositifs/words.js';
import type { Searchable } from '../../engine/search-index.js';

/** What the search reads of each measure. No published page holds it: the build makes the indexes from it. */
export const searchables: readonly Searchable[] = dispositifs.map(({ id, audience }) => ({
  id,
  audience,
  fr: { ...fr[id]!, employeur: employeur[id] },
  en: en[id]!,
  words: words[id]!,
}));
