/**
 * `npm run strings`, for the contents: fails when the French changed since a text was translated, or when a text lacks.
 * `npm run strings -- --relu src/content/…/en.ts` signs the files that were read again (`--relu tout`: all of them).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { pairs } from './pairs.js';
import { sign, staleIn, type Signed } from './stale.js';

const list = '.config/languages/signed.json';
const signed = JSON.parse(readFileSync(list, 'utf8')) as Signed;
const option = process.argv.indexOf('--relu');
const read = option < 0 ? [] : process.argv.slice(option + 1);
const known = Object.fromEntries(
  pairs.map((pair) => [
    pair.file,
    read.includes(pair.file) || read.includes('tout') ? sign(pair) : (signed[pair.file] ?? {}),
  ]),
);
if (read.length) {
  const text = JSON.stringify(known, null, 2);
  writeFileSync(list, await format(text, { ...(await resolveConfig(list)), parser: 'json' }));
}
const stale = staleIn(pairs, known);
for (const line of stale) console.error(line);
if (stale.length)
  console.error('Relisez ces traductions, puis signez : npm run strings -- --relu <fichier> (ou : --relu tout)');
process.exit(stale.length ? 1 : 0);
