import { asking } from '../../../lazy/dispositifs.js';
import { held } from '../../../lazy/pack.js';
import { buildIndex, type SearchIndex } from '../../../engine/search-index.js';
import { words } from '../../../engine/search-words.js';
import type { Audience } from '../../../model/rulebook.js';
import type { Card } from '../card/card.js';
import { loadPack, type Pack } from '../card/pack.js';

/** Every file of a visit: the texts of the readings that can be switched to, and what the search reads. */
export type Stock = { readonly pack: Pack; readonly index: SearchIndex };

/** The readings that can be switched to: the person's and the employer's, and the professional's when the page is for him. */
export const readingsFor = (audience: Audience): readonly Audience[] =>
  audience === 'professionnel' ? ['travailleur', 'employeur', 'professionnel'] : ['travailleur', 'employeur'];

const indexes = {
  fr: held('search-index.fr', () => import('../search-index.fr.js')),
  en: held('search-index.en', () => import('../search-index.en.js')),
};

async function indexFor(locale: string): Promise<SearchIndex> {
  const french = indexes.fr();
  const english = locale.startsWith('en') ? indexes.en().catch(() => undefined) : undefined;
  return (await english)?.default ?? (await french).default;
}

/**
 * Fetches everything at once; nothing is fetched afterwards, whatever is typed, opened or switched. Rejects when a file does
 * not come, the English ones apart: French then stands in.
 */
export async function loadStock(audience: Audience, locale: string): Promise<Stock> {
  const rules = asking().then(({ default: data }) => data.rules);
  const [pack, index] = await Promise.all([loadPack(rules, readingsFor(audience), locale), indexFor(locale)]);
  return { pack, index };
}

/**
 * The index with what the build did not know: the records that the site added, and its own names (`renamed`, by id) for others.
 * @example withLocals(index, cards).records.at(-1)?.id // 'cellule-locale'
 */
export function withLocals(
  index: SearchIndex,
  locals: readonly Card[],
  renamed: Readonly<Record<string, string>> = {},
): SearchIndex {
  if (!locals.length && !Object.keys(renamed).length) return index;
  const known = merged.get(locals);
  if (known) return known;
  const others = { aliases: [], replaces: [], plain: [] };
  const measures = locals.map(({ id, record, fiche: { nom, enBref, premierPas } }) => {
    const own = { nom: nom.words, enBref: enBref.words, premierPas: premierPas.words };
    return { id, audience: record.audience, fr: own, en: own, words: others };
  });
  const records = index.records.map((record) => {
    const [name, ...others] = record.fields;
    const own = words(renamed[record.id] ?? '').join(' ');
    return own ? { ...record, fields: [`${own}|${name}`, ...others] } : record;
  });
  const whole = { ...index, records: [...records, ...buildIndex(measures, index.locale).records] };
  merged.set(locals, whole);
  return whole;
}

const merged = new WeakMap<readonly Card[], SearchIndex>();
