import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const cssTag = fileURLToPath(new URL('./lit-css-tag.ts', import.meta.url));

/** Hooks of polyfills that no browser of ours needs, and the lists of versions that only a console reads. */
const unused: readonly (readonly [file: string, code: RegExp])[] = [
  ['/reactive-element.js', /,\w+=\w+\.reactiveElementPolyfillSupport/],
  [
    '/reactive-element.js',
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  [
    '/lit-html.js',
    /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  [
    '/lit-element.js',
    /,\w+\.litElementHydrateSupport\?\.\(.*?\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(.*?\)/,
  ],
  ['/lit-element.js', /;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
];

/** What Lit carries for browsers that are not ours stays out of the published files. Fails when Lit no longer reads so. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === './css-tag.js' && importer?.includes('/@lit/reactive-element/') ? cssTag : undefined,
    transform(code, id) {
      let lean = code;
      for (const [file, part] of unused.filter(([file]) => id.includes('node_modules') && id.endsWith(file))) {
        if (!part.test(lean)) throw new Error(`lean-lit: ${file} has changed, read it again`);
        lean = lean.replace(part, '');
      }
      return lean === code ? undefined : { code: lean, map: null };
    },
  };
}
