/**
 * A file of tests comes with all it imports, in some thirty files as the published ones do, where its modules one by one
 * would be six hundred requests for each page of each engine. What the product asks for later is a file of its own here too.
 * Elements are tested on the base that is published: see src/lit/reactive-element.ts.
 */
import { posix, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const isTest = /^\/test\/(?:elements|hosts|loader|pages)\/.+\.test\.ts$/;
const publishedBase = {
  name: 'published-base',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@lit\/reactive-element$/ }, ({ importer }) =>
      importer.includes('/node_modules/') ? { path: resolve('src/lit/reactive-element.ts') } : undefined,
    ),
};

async function bundle(path) {
  const { outputFiles } = await build({
    entryPoints: [`.${path}`],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    ignoreAnnotations: true, // package.json says which published files act when imported: not what is in src
    external: ['@web/test-runner-commands'], // the runner's own: it resolves them
    plugins: [publishedBase],
    write: false,
    outbase: '.',
    outdir: '.',
    entryNames: '[dir]/[name]',
    chunkNames: 'test/built/[name]-[hash]',
    sourcemap: 'linked', // read when a test fails, for the lines of its message
    logLevel: 'error',
  });
  return outputFiles.map((file) => [`/${posix.normalize(relative('.', file.path).replaceAll('\\', '/'))}`, file.text]);
}

export function bundledTests() {
  const made = new Map(); // path of a file of tests → its files are among `files`
  const files = new Map();
  const make = async (path) => {
    for (const [name, text] of await bundle(path)) files.set(name, text);
  };
  return {
    name: 'bundled-tests',
    async serve({ path }) {
      if (isTest.test(path)) {
        if (!made.has(path)) made.set(path, make(path));
        await made.get(path);
      }
      const body = files.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { type: path.endsWith('.map') ? 'json' : 'js', body };
    },
  };
}
