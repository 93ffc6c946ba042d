import type { Audience } from '../model/rulebook.js';
import { checkIsList, namedErrors } from './guard-rules.js';
import { RulebookError } from './rulebook-error.js';
import { search as bareSearch } from './search.js';
import { buildIndex as bareBuildIndex } from './search-index.js';
import { isObject, told } from './told.js';

/**
 * The measures that a query looks for, best first, as a page shows them: a query that is no text is empty, a language
 * that is none is French, an audience that is none is the person. Throws a RulebookError on a catalogue that cannot be read.
 * @example search(catalogue, 'sameth', { locale: 'fr', audience: 'travailleur' })[0].id // 'cap-emploi'
 */
export const search: typeof bareSearch = (source, query: unknown, options) => {
  if (!isObject(source)) throw new RulebookError('catalogue', told(source), 'le catalogue, ou un index de buildIndex');
  return namedErrors({ options, catalogue: source }, () => {
    const { locale, audience }: { locale?: unknown; audience?: Audience } = options ?? {};
    return bareSearch(source, typeof query === 'string' ? query : '', {
      locale: typeof locale === 'string' ? locale : 'fr',
      ...(audience && { audience }),
    });
  });
};

/**
 * The search index of measures in one language; a language that is none is French. Throws a RulebookError on measures
 * that cannot be read.
 * @example buildIndex(Object.values(catalogue), 'fr').records[0] // { id: 'inaptitude', audience: […], fields: […] }
 */
export const buildIndex: typeof bareBuildIndex = (measures, locale: unknown) => {
  checkIsList('measures', measures, 'une liste de fiches du catalogue');
  return namedErrors({ measures }, () => bareBuildIndex(measures, typeof locale === 'string' ? locale : 'fr'));
};
