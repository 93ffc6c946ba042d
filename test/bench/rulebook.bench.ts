/** `npm run bench:rules`: how long the finder takes, against plain functions, and as the catalogue grows. */
import assert from 'node:assert/strict';
import { find, statuses } from '../../src/engine/index.js';
import type { Rules } from '../../src/model/rulebook.js';
import { answers, random, seed, type Answers } from '../fixtures/random-situations.js';
import { rulebook } from '../fixtures/raw-rulebook.js';
import { book, secondly } from '../fixtures/second-evaluator.js';
import { closures } from './closures.js';

const context = { today: '2026-11-22' };
const draw = random(seed);
/** Valid answers only: the functions do not check them. */
const people: readonly Answers[] = Array.from({ length: 200 }, () =>
  Object.fromEntries(secondly(answers(draw, 'travailleur'), context).answered),
);

const median = (all: readonly number[]): number => [...all].sort((left, right) => left - right)[all.length >> 1]!;

/** Milliseconds for one call: the median of rounds over everybody. */
function time(call: (given: Answers) => unknown): number {
  const all: number[] = [];
  for (let round = -5; round < 25; round += 1) {
    const start = performance.now();
    for (const given of people) call(given);
    if (round >= 0) all.push((performance.now() - start) / people.length);
  }
  return median(all);
}

/** A catalogue of that many records: the worker's, copied; each copy refers to its own. */
function grown(size: number): Rules {
  const own = book.dispositifs.filter(({ audience }) => audience.includes('travailleur'));
  const dispositifs = Array.from({ length: size }, (_, place): unknown => {
    const [record, copy] = [own[place % own.length]!, Math.floor(place / own.length)];
    const text = JSON.stringify({ ...record, id: `${record.id}.${copy}` });
    return JSON.parse(text.replaceAll(/"dispositif":"([^"]+)"/g, `"dispositif":"$1.${copy}"`));
  });
  return { ...rulebook, dispositifs } as unknown as Rules;
}

const plain = closures(book, 'travailleur', context.today);
for (const given of people) assert.deepEqual(statuses(rulebook, given, context), plain(given));

const whole = time((given) => find(rulebook, given, context));
const bare = time((given) => statuses(rulebook, given, context));
const functions = time(plain);
const ratio = functions / bare;
/**
 * One catalogue of 5,000, ten of 500 or a hundred of 50, each read anew: the processor always walks through as many
 * records, so that only the size of the catalogue differs, not what its caches hold. The three take turns, so that a
 * busy moment of the machine weighs on each.
 */
const sizes = [50, 500, 5000].map((size) => {
  const catalogues = Array.from({ length: 5000 / size }, () => grown(size));
  return { size, catalogues, all: [] as number[] };
});
for (let round = -3; round < 15; round += 1)
  for (const given of people.slice(0, 10))
    for (const { catalogues, all } of sizes) {
      const start = performance.now();
      const kept = catalogues.map((catalogue) => find(catalogue, given, context));
      if (round >= 0) all.push((performance.now() - start) / kept.length);
    }
const times = sizes.map(({ all }) => median(all));
const growth = times.slice(1).map((value, place) => value / times[place]!);

const ms = (value: number) => `${value.toFixed(3)} ms`;
const lines: readonly (readonly [string, string, string, boolean])[] = [
  [`find, ${book.dispositifs.length} dispositifs (median)`, ms(whole), '< 0.3 ms', whole < 0.3],
  ['statuses alone', ms(bare), '', true],
  ['the same as plain functions', ms(functions), '', true],
  ['speed of statuses, functions being 1', ratio.toFixed(2), '≥ 0.5', ratio >= 0.5],
  ...sizes.map(({ size }, place) => [`find, ${size} records`, ms(times[place]!), '', true] as const),
  ['500 records against 50', `${growth[0]!.toFixed(1)} ×`, '≤ 12 ×', growth[0]! <= 12],
  ['5,000 records against 500', `${growth[1]!.toFixed(1)} ×`, '≤ 12 ×', growth[1]! <= 12],
];
for (const [what, found, target, good] of lines)
  console.log(
    `${what.padEnd(38)} ${found.padStart(12)}  ${target.padEnd(10)} ${target ? (good ? 'ok' : 'TOO SLOW') : ''}`,
  );
process.exit(lines.every(([, , , good]) => good) ? 0 : 1);
