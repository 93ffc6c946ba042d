import type { Plugin } from 'vite';
import en from '../src/elements/dispositifs/search-index.en.js';
import fr from '../src/elements/dispositifs/search-index.fr.js';

const indexes: Readonly<Record<string, unknown>> = { fr, en };

/**
 * The search indexes are made while building: a page fetches the index of its language, as data, and nothing to make it.
 * A classic script keeps French and one language; the other indexes become empty.
 */
export function searchIndexes(kept?: string): Plugin & { load(id: string): string | undefined } {
  return {
    name: 'search-indexes',
    enforce: 'pre',
    load(id: string) {
      const language = /\/elements\/dispositifs\/search-index\.(\w+)\.ts$/.exec(id)?.[1];
      if (!language) return undefined;
      const wanted = !kept || language === 'fr' || language === kept;
      return `export default ${wanted ? JSON.stringify(indexes[language]) : 'undefined'};`;
    },
  };
}
