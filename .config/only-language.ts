import type { Plugin } from 'vite';
import { available } from '../src/i18n/available.js';

/** Classic scripts hold French, the source, and one language: the modules of the others become empty. */
export function onlyLanguage(kept: string): Plugin {
  const others = available.filter((locale) => locale !== 'fr').join('|');
  const languages = new RegExp(`/src/(?:content|i18n/generated|lazy)/(?:.*[/.])?(${others})\\.ts$`);
  return {
    name: 'only-language',
    enforce: 'pre',
    load(id) {
      if (id.endsWith('/src/i18n/available.ts'))
        return `export const available = ${JSON.stringify([...new Set(['fr', kept])])};`;
      const language = languages.exec(id)?.[1];
      return language && language !== kept ? 'export default undefined; export const templates = {};' : undefined;
    },
  };
}
