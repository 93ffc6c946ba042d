import type { CatalogueRecord, EmployerReading, FicheTexts, FicheTranslation } from '../model/fiche.js';
import { words } from './search-words.js';

/** What the page fetches, made when the package is built: per measure, its phrases as stems, parted by `|`. */
export type SearchIndex = {
  readonly locale: 'fr' | 'en';
  readonly records: readonly {
    readonly id: string;
    readonly audience: readonly string[];
    /** Name and acronym; other and dead names; plain words; the words of the purpose that none of these has. */
    readonly fields: readonly string[];
  }[];
};
/** What is read of a measure to index it. */
export type Searchable = Pick<CatalogueRecord, 'id' | 'audience' | 'words'> & {
  readonly fr: Pick<FicheTexts, 'nom' | 'sigle' | 'enBref'> & { readonly employeur?: Pick<EmployerReading, 'enBref'> };
  readonly en: Pick<FicheTranslation, 'nom' | 'enBref' | 'premierPas'>;
};
export type Phrase = { readonly terms: readonly string[]; readonly weight: number; readonly rarity: number };
/** The index once read: phrases in pieces, and how rare each term is. */
export type OpenIndex = {
  readonly records: readonly {
    readonly id: string;
    readonly audience: readonly string[];
    readonly phrases: Phrase[];
  }[];
  readonly rarity: ReadonlyMap<string, number>;
};

/** What a match is worth, by field. */
const weights = [1, 1, 0.9, 0.4];

/** « Période de … (PPR) » → its words, its acronym. A bracket that is no acronym stays in the name. */
const names = (nom: string) => nom.split(/\((?=[A-Z0-9]{2,}\))|(?<=\([A-Z0-9]{2,})\)/);

/**
 * The search index of measures in one language: small, plain data. An unknown language is French. In English the
 * other names stay French, as people hear them, and there are no plain words. Never throws.
 * @example buildIndex(Object.values(catalogue), 'fr').records[0] // { id: 'inaptitude', audience: […], fields: ['avi inapt delai droit', …] }
 */
export function buildIndex(measures: readonly Searchable[], locale: string): SearchIndex {
  const english = /^en\b/.test(locale);
  return {
    locale: english ? 'en' : 'fr',
    records: measures.map(({ id, audience, fr, en, words: { aliases, replaces, plain } }) => {
      const seen = new Set<string>();
      const field = (...phrases: (string | undefined)[]) =>
        phrases
          .map((phrase = '') => [...new Set(words(phrase))].join(' '))
          .filter((phrase) => phrase && !seen.has(phrase) && seen.add(phrase))
          .join('|');
      const purpose = (...texts: (string | undefined)[]) => {
        const known = new Set([...seen].join(' ').split(' '));
        const terms = words(texts.join(' ').replace(/\{\{.*?\}\}|\d+/g, ' '));
        return [...new Set(terms)].filter((term) => !known.has(term)).join(' ');
      };
      const others = [fr.sigle, ...aliases, ...replaces];
      const fields = english
        ? [field(...names(en.nom)), field(...others, ...names(fr.nom)), '', purpose(en.enBref, en.premierPas)]
        : [field(...names(fr.nom)), field(...others), field(...plain), purpose(fr.enBref, fr.employeur?.enBref)];
      return { id, audience, fields };
    }),
  };
}

/**
 * The same index, ready to be searched; a term that few measures have is rare, and counts more.
 * @example openIndex(buildIndex(Object.values(catalogue), 'fr')).rarity.get('iti') // 3.93
 */
export function openIndex({ records }: SearchIndex): OpenIndex {
  const count = new Map<string, number>();
  for (const { fields } of records)
    for (const term of new Set(fields.join('|').split(/[ |]+/))) count.set(term, (count.get(term) ?? 0) + 1);
  count.delete('');
  const rarity = new Map([...count].map(([term, n]) => [term, Math.log(1 + records.length / n)]));
  const phrase = (weight: number) => (text: string) => {
    const terms = text.split(' ');
    return { terms, weight, rarity: terms.reduce((sum, term) => sum + rarity.get(term)!, 0) };
  };
  return {
    rarity,
    records: records.map(({ id, audience, fields }) => ({
      id,
      audience,
      phrases: fields.flatMap((field, i) => (field ? field.split('|').map(phrase(weights[i]!)) : [])),
    })),
  };
}
