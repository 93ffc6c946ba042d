/** Makes dist: modules, classic scripts, types, style sheet, schemas, custom-elements.json, manifest. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, runnerImport } from 'vite';
import { filesUnder, weigh } from './files.mjs';
import { integrityPage } from './integrity.mjs';

process.env.NODE_ENV = 'production'; // before anything of vite runs: it decides which Lit is built
const source = { configFile: false, logLevel: 'error' };
const { available: locales } = (await runnerImport('./src/i18n/available.ts', source)).module;
const run = (...command) => execFileSync('npx', command, { stdio: ['ignore', 'ignore', 'inherit'] });

const { oneFolder } = (await runnerImport('./.config/one-folder.ts', source)).module;
const { forget, licences } = (await runnerImport('./.config/licences.ts', source)).module;

rmSync('dist', { recursive: true, force: true });
forget();
const parts = ['modules', 'programs', 'loader', 'embed', ...locales.map((locale) => `classic-${locale}`)];
for (const part of parts) {
  await build({ mode: part, logLevel: 'warn' });
  if (part === 'modules') oneFolder('dist', 'node_modules/.cache/pdp-published.json');
}

run('tsc', '-p', 'src/tsconfig.json');
cpSync('src/pdp-widgets.css', 'dist/pdp-widgets.css');
writeFileSync('dist/licences.txt', licences());
for (const file of ['embed.html', 'embed.css']) cpSync(`src/embed/${file}`, `dist/${file}`);

const schemas = await import('../dist/schemas.js');
mkdirSync('dist/schemas');
for (const [name, schema] of Object.entries({
  questionnaire: schemas.definitionJsonSchema(),
  configuration: schemas.pageConfigJsonSchema(),
  'fiches-locales': schemas.localRecordsJsonSchema(),
  contenu: schemas.contentPackJsonSchema(),
  'rendez-vous': schemas.appointmentRequestJsonSchema(),
}))
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);

const { contentPack } = (await runnerImport('./.config/content-pack.ts', source)).module;
mkdirSync('dist/content');
writeFileSync(`dist/content/${contentPack.version}.json`, `${JSON.stringify(contentPack)}\n`);

run('cem', 'analyze', '--config', '.config/cem.mjs');
const described = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
described.modules.sort((left, right) => (left.path < right.path ? -1 : 1)); // the analyzer takes files as the disk gives them
writeFileSync('dist/custom-elements.json', `${JSON.stringify(described, null, 2)}\n`);
await import('./descriptions.mjs');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sealed = (file) => [
  file.slice('dist/'.length),
  { ...weigh(file), integrity: `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}` },
];
const files = Object.fromEntries(filesUnder('dist').map(sealed));
writeFileSync('dist/integrity.html', integrityPage(files, version));
Object.assign(files, Object.fromEntries([sealed('dist/integrity.html')]));
writeFileSync('dist/manifest.json', `${JSON.stringify({ name: 'pdp-widgets', version, files }, null, 2)}\n`);
console.log(`dist: ${Object.keys(files).length} fichiers, version ${version}`);
