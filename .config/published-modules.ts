import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const list = 'node_modules/.cache/pdp-published.json';

/** The first build writes which file holds each module; the loader's build reads it. */
export function publishedModules(role: 'write' | 'read'): Plugin {
  if (role === 'write')
    return {
      name: 'published-modules',
      writeBundle(_, bundle) {
        const files: Record<string, string> = {};
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') for (const id of chunk.moduleIds) files[id] = `./${chunk.fileName}`;
        files[resolve('src/schemas.ts')] = './schemas.js';
        files[resolve('src/lazy/pack.ts')] = './content-pack.js'; // by the name it exports, which a chunk shortens
        mkdirSync(dirname(list), { recursive: true });
        rmSync(list, { force: true });
        writeFileSync(list, JSON.stringify(files));
      },
    };
  return {
    name: 'published-modules',
    enforce: 'pre',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !importer) return undefined;
      const source = resolve(importer, '..', specifier).replace(/\.js$/, '.ts');
      const file = (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>)[source];
      const own = /\/src\/(loader|model)\//.test(source); // what the loader alone asks for, when something is wrong or configured
      if (own) return undefined;
      if (!file) throw new Error(`${specifier}: not among the published modules`);
      return { id: file, external: true };
    },
  };
}

/** The schemas and the engine are files of their own, that programs import too: pages' files point to them. */
export function standalonePrograms(): Plugin {
  return {
    name: 'standalone-programs',
    enforce: 'pre',
    resolveId: (id) => (id === './engine/index.js' ? { id: './engine.js', external: true } : undefined),
    resolveDynamicImport: (specifier) =>
      typeof specifier === 'string' && specifier.endsWith('/schemas.js')
        ? { id: '../schemas.js', external: true }
        : undefined,
  };
}
