/** What is cited (a rule, a fault, a host page, a decision, a chapter) is said somewhere in this repository. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules } from '../../.config/rgaa/criteria.js';
import { faults } from '../elements/rendez-vous/delivery/faults.cases.js';

const page = readFileSync('test/ids.md', 'utf8');
const hosts = readFileSync('demo/docs/pages-hotes.html', 'utf8');
const listed = [...page.matchAll(/^- `([^`]+)` \S/gm)].map(([, id]) => id!);
const said = new Set([
  ...listed,
  ...[...rules, ...faults].map(({ id }) => id),
  ...[...hosts.matchAll(/\bH\d\d\b/g)].map(([id]) => id),
  'contract §1',
  'contract §3',
  'contract §4',
]);

const sources = ['src', 'test', 'stories', 'demo', '.config']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|mjs|php)$/.test(file))
  .filter(
    (file) =>
      !/node_modules|src\/content\/|\/(generated|built-in|peers)\/|conventions\/ids\.test|icons\.ts$/.test(file),
  )
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** What people read of a file: its comments and the titles of its tests. */
const read = (text: string) =>
  text.match(/\/\*[^]*?\*\/|(?<!:)\/\/.*|\b(?:it|describe)\(\s*(['"`])(?:(?!\1)[^])*\1/g)?.join('\n') ?? '';
/** Ids in N and R are records of the rule book too, which tests name as data: only what people read counts. */
const cited = sources.flatMap(({ file, text }) => [
  ...[...text.matchAll(/\b[BDHPSX]\d\d\b|\bdecision \d+/g)].map(([id]) => ({ file, id })),
  ...[...read(text).matchAll(/\b(?:[NR]\d\d|N\d|W[1-6])\b|(?:[\w.]+ )?§ ?\d/g)].map(([id]) => ({ file, id })),
]);
const records = /^(N(0\d|20)|R9\d)$/;

describe('ids', () => {
  it('each id that is cited is said in test/ids.md, or where that page sends', () => {
    const unsaid = cited.filter(({ id }) => !said.has(id) && !records.test(id));
    assert.deepEqual([...new Set(unsaid.map(({ file, id }) => `${id} in ${file}`))], []);
  });
  it('each id of test/ids.md is cited, and once there', () => {
    const names = new Set(cited.map(({ id }) => id));
    assert.deepEqual(
      listed.filter((id, index) => !names.has(id) || listed.indexOf(id) !== index),
      [],
    );
  });
});
