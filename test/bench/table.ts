/** The table of README › Figures, from the committed results: the bench writes it, a test compares it. */
import { aligned } from '../../.config/markdown.js';
import type { Row, Target } from './targets.js';

export type Results = {
  date: string;
  machine: string;
  engine: string;
  load: string;
  rounds: number;
  seed: number;
  versions: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, Row>>;
  targets: readonly Target[];
  missing: readonly string[];
};

const of = (row: Row, key: string, digits = 0, unit = 1): string =>
  row[key] === undefined ? '–' : (row[key] / unit).toFixed(digits);
const columns: readonly (readonly [head: string, read: (row: Row) => string])[] = [
  ['kB', (row) => of(row, 'bytes', 1, 1000)],
  ['requests', (row) => of(row, 'requests')],
  ['usable, ms', (row) => of(row, 'usable')],
  ['result, ms', (row) => of(row, 'result')],
  ['usable slow', (row) => of(row, 'usableSlow')],
  ['result slow', (row) => of(row, 'resultSlow')],
  ['blocking slow', (row) => of(row, 'blockingSlow')],
  ['shift slow', (row) => of(row, 'shiftSlow', 2)],
  ['heap, MB', (row) => of(row, 'heap', 1, 1e6)],
  ['show 40 / 200', (row) => `${of(row, 'render40')} / ${of(row, 'render200')}`],
  ['answer 40 / 200', (row) => `${of(row, 'answer40', 1)} / ${of(row, 'answer200', 1)}`],
  ['20 widgets', (row) => of(row, 'twenty')],
];
const number = (value: number): string => (value >= 1e6 ? '∞' : String(Number(value.toFixed(2))));

/** What the README says while nobody has kept the results of a whole run. */
const unmeasured = 'Not measured yet on a quiet machine: `npm run bench -- --write` fills this place.';

/** The table of those results, or the sentence that stands for it. @example tableOf(JSON.parse(readFileSync('test/bench/results.json', 'utf8'))) */
export function tableOf(results: Results | undefined): string {
  if (!results) return unmeasured;
  const { date, machine, engine, rounds, seed, load, versions, rows, targets, missing } = results;
  const measured = aligned(
    [
      ['page with', ...columns.map(([head]) => head)],
      ...Object.entries(rows).map(([name, row]) => [
        `${name}${versions[name] ? ` ${versions[name]}` : ''}`,
        ...columns.map(([, read]) => read(row)),
      ]),
    ],
    (at) => at > 0,
  );
  const judged = aligned(
    [
      ['objectif', 'mesuré', 'voulu', ''],
      ...targets.map(({ what, value, limit, met }) => [what, number(value), limit, met ? 'tenu' : '**dépassé**']),
    ],
    (at) => at === 1,
  );
  const met = targets.filter((one) => one.met).length;
  return [
    `${date}, ${machine}, load ${load}, ${engine}; medians of ${rounds} interleaved rounds, seed ${seed}. « Slow »: processor 4× slower, 1.6 Mbit/s, 150 ms. Showing, answering and 20 widgets: ms of the page's thread.`,
    ...missing.map((one) => `Not measured: ${one}.`),
    measured,
    `Targets: ${met} of ${targets.length} met.`,
    judged,
  ].join('\n\n');
}
