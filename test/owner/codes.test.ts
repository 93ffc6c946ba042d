import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ownerPages } from '../../.config/owner-pages.js';
import { codes, helpFor } from '../../src/owner/codes.js';
import { codeCases } from '../cases/codes.cases.js';

/** Codes that a line of the source may begin with: wherever one is told, its help apart. */
function toldCodes(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && path !== 'src/owner/codes.ts' && path !== 'src/owner/line.ts');
  return [...new Set(files.flatMap((path) => uncommented(path).match(/PDP-\d{3}/g) ?? []))].sort();
}
const uncommented = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

describe('codes', () => {
  const known = Object.keys(codes).sort();
  it('every code of the source is explained, and none that the source does not tell', () => {
    assert.ok(known.length > 15);
    assert.deepEqual(known, toldCodes());
  });
  it('every code is reached by a case, and none that does not exist', () => {
    assert.deepEqual([...new Set(codeCases.map(({ code }) => code))].sort(), known);
  });
  it('the pages of demo/docs are those the code gives: otherwise run npm run docs:owner', async () => {
    const pages = await ownerPages();
    assert.equal(pages.length, 2);
    for (const { file, text } of pages) assert.equal(readFileSync(file, 'utf8'), text);
  });
  it('the page shows, for each code, a line that a test gets', () => {
    for (const { code, ligne, exemple } of codeCases) {
      if (typeof ligne === 'string') assert.equal(exemple, undefined, code);
      else assert.match(exemple ?? '', ligne, code);
    }
  });
  it('the README lists the same codes', () => {
    const readme = readFileSync('README.md', 'utf8');
    const listed = [...readme.matchAll(/^\| (PDP-\d{3}) /gm)].map(([, code]) => code!);
    assert.deepEqual(listed.sort(), known);
  });
  it('says each cause, what the public sees and what to do in whole sentences', () => {
    for (const [code, { cause, shown, mend }] of Object.entries(codes)) {
      assert.match(cause, /^[A-ZÀÉ].*\.$/s, code);
      assert.match(mend, /^[A-ZÀÉ].*\.$/s, code);
      assert.match(shown, /^[a-zé].*[^.]$/s, code);
    }
  });
  it('helpFor: knows a line by its code, and nothing else', () => {
    assert.equal(helpFor('PDP-007: next: « x »'), codes['PDP-007']);
    assert.equal(helpFor('constructor'), undefined);
    assert.equal(helpFor('PDP-999: x'), undefined);
  });
});
