/** Tables of Markdown, and the place of a generated one in the README. */

/** Rows of Markdown with their columns aligned, as prettier writes them. */
export function aligned(rows: readonly (readonly string[])[], right: (at: number) => boolean): string {
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map((row) => [...row[at]!].length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (right(at) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (right(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}

/** Where what a generator writes begins and ends, between `<!-- bench -->` and `<!-- /bench -->`. */
function placeOf(readme: string, name: string): [from: number, to: number] {
  const start = `<!-- ${name} -->`;
  const [from, to] = [readme.indexOf(start), readme.indexOf(`<!-- /${name} -->`)];
  if (from < 0 || to < from) throw new Error(`README.md: ${start} … <!-- /${name} --> not found`);
  return [from + start.length, to];
}

/** What the README says between the markers of that name. */
export const between = (readme: string, name: string): string => readme.slice(...placeOf(readme, name)).trim();

/** The README with this table between the markers of that name. */
export function within(readme: string, name: string, table: string): string {
  const [from, to] = placeOf(readme, name);
  return `${readme.slice(0, from)}\n\n${table}\n\n${readme.slice(to)}`;
}
