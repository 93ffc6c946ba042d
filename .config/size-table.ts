/** The table of README › Figures › sizes: `npm run size -- --write` writes it, `npm run size` fails when it is out of date. */
import { aligned } from './markdown.js';

/** A visit, or a part of one: bytes of each file it fetches, brotli, and what was decided. */
export type Visit = { name: string; budget: number; files: readonly { what: string; brotli: number }[] };

const pages: Readonly<Record<string, string>> = {
  'pdp-questionnaire': '`pdp-questionnaire` and its definition',
  'pdp-eligibilite': '`pdp-eligibilite`',
  'pdp-rendez-vous': '`pdp-rendez-vous`',
  'pdp-dispositifs, first question': '`pdp-dispositifs`, to the first question',
  'pdp-dispositifs, working guide': '`pdp-dispositifs`, to a working guide',
  'pdp-dispositifs': '`pdp-dispositifs`, with texts of one reading',
};
const foundations = /^loader\.js$|\.define\.js$|\/shared\.js/;
const contents = /\/(finder-|reminders|fr\.|.*\.fr[.-])/;

/** What the files of a visit weigh together, in bytes. */
export const weightOf = ({ files }: Visit): number => files.reduce((sum, { brotli }) => sum + brotli, 0);

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The table, in kB; texts and rules are data, what all widgets share is Lit, the loader and our own foundations. */
export function sizeTable(visits: readonly Visit[]): string {
  const head = ['page with', 'budget, kB', 'today, kB', 'what all share', 'its code', 'its texts and rules'];
  const rows = visits.map((visit) => {
    const { name, budget, files } = visit;
    const some = (kept: (what: string) => boolean) =>
      kilo(weightOf({ ...visit, files: files.filter(({ what }) => kept(what)) }));
    const shared = (what: string) => foundations.test(what);
    const data = (what: string) => !shared(what) && contents.test(what);
    const parts = [some(shared), some((what) => !shared(what) && !data(what)), some(data)];
    return [pages[name] ?? name, kilo(budget), kilo(weightOf(visit)), ...parts];
  });
  return aligned([head, ...rows], (at) => at > 0);
}

/** True when both tables say the same within 0.1 kB: the names of chunks, made from their contents, move a figure. */
export function sameSizes(shown: string, measured: string): boolean {
  const [one, other] = [shown, measured].map((table) => table.split(/[|\n]/).map((cell) => cell.trim()));
  const differs = (cell: string, index: number) =>
    cell !== other![index] && !(Math.abs(Number(cell) - Number(other![index])) < 0.11);
  return one!.length === other!.length && !one!.some(differs);
}
