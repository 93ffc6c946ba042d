/** `npm run docs:rgaa`: writes the accessibility sheet of each widget. A test fails on a gap or a stale page. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { nouns, type Noun } from './criteria.js';
import { sheetPage } from './page.js';
import { proofsIn, sheetOf, type Row } from './sheet.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const fileOf = (noun: Noun): string => at(`demo/docs/accessibilite-${noun}.html`);

/** The sheet of each widget, from the tests of the repository. */
export function sheets(): Record<Noun, Row[]> {
  const files = readdirSync(at('test'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(elements|conventions|content|support)\/.*\.ts$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(at(`test/${file}`), 'utf8') }));
  const proofs = proofsIn(files);
  return Object.fromEntries(nouns.map((noun) => [noun, sheetOf(noun, proofs)])) as Record<Noun, Row[]>;
}

/** The page of one widget. */
export async function pageOf(noun: Noun, rows: readonly Row[]): Promise<string> {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
  return format(sheetPage(noun, version, rows), { ...(await resolveConfig(fileOf(noun))), parser: 'html' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(at('demo/docs'), { recursive: true });
  for (const [noun, rows] of Object.entries(sheets()) as [Noun, Row[]][]) {
    writeFileSync(fileOf(noun), await pageOf(noun, rows));
    const count = (start: string) => rows.filter(({ state }) => state.startsWith(start)).length;
    console.log(
      `pdp-${noun} : ${count('testé')} testés (${count('testé,')} à confirmer), ${count('non')} non applicables, ${count('page')} de la page, ${count('SANS')} sans preuve`,
    );
  }
}
