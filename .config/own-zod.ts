import type { Plugin } from 'vite';

/**
 * zod keeps its settings and its registry on `globalThis`, where every copy of it in the page shares them: ours would turn
 * the host's compiled checks off (X07), the host's would change our messages, and importing our schemas would leave two
 * names. Our copy keeps them to itself.
 */
export const ownZod = (): Plugin => ({
  name: 'own-zod',
  transform(code, id) {
    if (!/zod\/v4\/core\/(core|registries)\.js$/.test(id.replaceAll('\\', '/'))) return null;
    if (!code.includes('globalThis.__zod_')) this.error(`${id}: zod no longer keeps its settings where we look`);
    return { code: `const keptApart = {};\n${code.replaceAll('globalThis', 'keptApart')}`, map: null };
  },
});
