import type { Plugin } from 'vite';
import en from '../src/elements/dispositifs/search-index.en.js';
import fr from '../src/elements/dispositifs/search-index.fr.js';

const indexes: Readonly<Record<string, unknown>> = { fr, en };

/** The search indexes are made while building: a page fetches the index of its language, as data, and nothing to make it. */
export function searchIndexes(): Plugin {
  return {
    name: 'search-indexes',
    enforce: 'pre',
    load(id) {
      const language = /\/elements\/dispositifs\/search-index\.(fr|en)\.ts$/.exec(id)?.[1];
      return language && `export default ${JSON.stringify(indexes[language])};`;
    },
  };
}
