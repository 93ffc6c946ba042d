/** Makes site (or the folder given): the demo pages beside a copy of dist, as a webmaster would lay them out, the script of the generator, the documentation. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'vite';

const site = process.argv[2] ?? 'site';
rmSync(site, { recursive: true, force: true });
cpSync('demo', site, {
  recursive: true,
  filter: (path) => !/^demo.(?:receiver|docs)/.test(path) && !/^demo.configurer.*(?:\.ts|output|page)$/.test(path),
});
cpSync('dist', `${site}/pdp-widgets`, { recursive: true, filter: (path) => !path.includes('types') });

/** The hashes of what was just built go in the script: it works from a disk, where a page reads no other file. */
const { version, files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const copied = Object.entries(files).filter(([name]) =>
  /^(?:loader\.js|schemas\.js|pdp-widgets\..*|.*\.define\.js|[\da-f]{6}\/.*)$/.test(name),
);
const integrity = Object.fromEntries(copied.map(([name, { integrity }]) => [name, integrity]));
await build({
  configFile: false,
  logLevel: 'warn',
  define: { PUBLISHED: JSON.stringify({ version, integrity }) },
  build: {
    outDir: `${site}/configurer`,
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: 'demo/configurer/configurer.ts',
      formats: ['iife'],
      name: 'pdpConfigurer',
      fileName: () => 'configurer.js',
    },
  },
});
execFileSync('node', ['--import', 'tsx', '.config/docs/run.ts', `${site}/docs`], { stdio: 'inherit' });
