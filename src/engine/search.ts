import type { CatalogueRecord } from '../model/fiche.js';
import type { Audience } from '../model/rulebook.js';
import { buildIndex, openIndex, type OpenIndex, type Phrase, type SearchIndex } from './search-index.js';
import { near, words } from './search-words.js';

type Catalogue = Readonly<Record<string, CatalogueRecord>>;
type Rarity = OpenIndex['rarity'];
/** A typed word: the terms it may stand for, each with how sure that is, and what it weighs: rare and sure. */
type Asked = { readonly terms: ReadonlyMap<string, number>; readonly rarity: number };

/** What is read of a query: beyond, nobody looks for anything. */
const longest = { letters: 300, words: 16 };
/** Hits far below the best one say nothing. */
const floor = 0.35;
/** How much the closest phrase counts, against words found anywhere; how much of a phrase must be typed. */
const balance = { phrase: 0.6, covered: 0.6 };

const opened = new WeakMap<object, Record<string, OpenIndex>>();
const isIndex = (source: Catalogue | SearchIndex): source is SearchIndex => Array.isArray(source['records']);

function open(source: Catalogue | SearchIndex, locale: string): OpenIndex {
  const known = opened.get(source) ?? {};
  opened.set(source, known);
  const language = isIndex(source) ? source.locale : locale.slice(0, 2);
  return (known[language] ??= openIndex(isIndex(source) ? source : buildIndex(Object.values(source), language)));
}

/** Itself, a word it begins or that begins it; failing that, a word it misspells; failing that, the two words it sticks together. */
function readings(word: string, rarity: Rarity): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of rarity.keys())
    if (term === word) found.set(term, 1);
    else if (word.length > 2 && term.startsWith(word)) found.set(term, 0.5 + (0.4 * word.length) / term.length);
    else if (term.length > 3 && word.startsWith(term)) found.set(term, 0.5 + (0.4 * term.length) / word.length);
  const typos = /\d/.test(word) || word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  if (!found.size && typos)
    for (const term of rarity.keys())
      if (term.length > 3 && near(word, term, typos)) found.set(term, near(word, term, 1) ? 0.8 : 0.6);
  for (let i = 2; !found.size && i <= word.length - 3; i++)
    if (rarity.has(word.slice(0, i)) && rarity.has(word.slice(i)))
      found.set(word.slice(0, i), 0.8).set(word.slice(i), 0.8);
  return found;
}

/** What was typed, understood; two words that the index knows as one (« pré reprise ») are also read as one. */
function understood(query: string, rarity: Rarity): Asked[] {
  const typed = words(query.slice(0, longest.letters));
  const pairs = typed.map((word, i) => word + (typed[i + 1] ?? ' ')).filter((pair) => rarity.has(pair));
  return [...new Set([...typed, ...pairs])].slice(0, longest.words).map((word) => {
    const terms = readings(word, rarity);
    return { terms, rarity: Math.max(0, ...[...terms].map(([term, sure]) => sure * rarity.get(term)!)) };
  });
}

/** From 0 to 1: the phrase that is closest to what was asked, then the words found in any phrase. */
function closeness(phrases: readonly Phrase[], asked: readonly Asked[], rarity: Rarity): number {
  const total = asked.reduce((sum, word) => sum + word.rarity, 0);
  const best = asked.map(() => 0);
  let closest = 0;
  for (const { terms, weight, rarity: whole } of phrases) {
    let [said, covered] = [0, 0];
    asked.forEach((word, i) => {
      let [sure, at] = [0, 0];
      for (const term of terms) {
        const may = word.terms.get(term) ?? 0;
        if (may > sure) [sure, at] = [may, may * rarity.get(term)!];
      }
      said += sure * word.rarity;
      covered += at;
      best[i] = Math.max(best[i]!, sure * word.rarity * weight);
    });
    const share = 1 - balance.covered + balance.covered * Math.min(1, covered / whole);
    closest = Math.max(closest, weight * share * said);
  }
  const anywhere = best.reduce((sum, one) => sum + one, 0);
  return total && (balance.phrase * closest + (1 - balance.phrase) * anywhere) / total;
}

/**
 * The measures that a query looks for, best first; equal ones keep the catalogue's order. Accents, capitals, plurals,
 * elisions and one or two typos do not count; acronyms, dead names and plain words do. Measures that `audience` is not
 * shown are left out (the professional reads the worker's; worker by default). An empty or unknown query gives none;
 * never throws. Takes the whole catalogue, or the index of one language that the page fetches.
 * @example search(catalogue, 'sameth', { locale: 'fr', audience: 'travailleur' })[0].id // 'cap-emploi'
 */
export function search(
  source: Catalogue | SearchIndex,
  query: string,
  { locale = 'fr', audience = 'travailleur' }: { readonly locale?: string; readonly audience?: Audience } = {},
): { id: string; score: number }[] {
  const { records, rarity } = open(source, locale);
  const asked = understood(query, rarity);
  const reader = audience === 'employeur' ? 'employeur' : 'travailleur';
  const hits = records
    .filter((record) => record.audience.includes(reader))
    .map(({ id, phrases }) => ({ id, score: Math.round(closeness(phrases, asked, rarity) * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score);
  return hits.filter(({ score }) => score > 0 && score >= floor * hits[0]!.score);
}
