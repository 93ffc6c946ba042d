/** What was decided, as ratios inside one run; each says what it measured, the limit and whether it is met. */
/** What was measured on one page: medians, by name. A page that cannot be made larger has no `render200` and so on. */
export type Row = Readonly<Record<string, number>>;
export type Target = { what: string; value: number; limit: string; met: boolean };

const us = 'pdp-questionnaire';
const floor = 'lit';

/** Nothing measured by us divides by zero: two zeros are equal, and a zero of ours is as good as can be. */
const ratio = (theirs: number, own: number): number => (own === 0 ? (theirs === 0 ? 1 : 1e6) : theirs / own);

/** Every target of the run. @example judge(rows).filter(({ met }) => !met) */
export function judge(rows: Readonly<Record<string, Row>>): Target[] {
  const of = (row: Row | undefined, key: string): number => row?.[key] ?? NaN; // NaN meets no target
  const ours = (key: string) => of(rows[us], key);
  const lit = (key: string) => of(rows[floor], key);
  const targets: Target[] = [];
  const atMost = (what: string, value: number, limit: number) =>
    targets.push({ what, value, limit: `≤ ${limit}`, met: value <= limit });
  const atLeast = (what: string, value: number, limit: number) =>
    targets.push({ what, value, limit: `≥ ${limit}`, met: value >= limit });
  atMost('octets / élément Lit minimal', ours('bytes') / lit('bytes'), 3.3);
  atMost('utilisable, 4× et 4G lente / élément Lit minimal', ours('usableSlow') / lit('usableSlow'), 1.25);
  atMost('résultat, 4× et 4G lente / élément Lit minimal', ours('resultSlow') / lit('resultSlow'), 1.25);
  atMost('blocage, 4× et 4G lente (ms)', ours('blockingSlow'), 50);
  atMost('décalage de la page', Math.max(ours('shift'), ours('shiftSlow')), 0);
  atMost('afficher 200 questions / 5 fois 40', ours('render200') / (5 * ours('render40')), 1.3);
  atMost('une réponse parmi 200 / 5 fois parmi 40', ours('answer200') / (5 * ours('answer40')), 1.3);
  for (const [name, row] of Object.entries(rows)) {
    if ([us, floor, 'static'].includes(name)) continue;
    const isBig = ['survey', 'formio'].includes(name);
    atLeast(`octets de ${name} / les nôtres`, of(row, 'bytes') / ours('bytes'), isBig ? 12 : 1.5);
    atLeast(
      `utilisable, 4× et 4G lente, de ${name} / le nôtre`,
      of(row, 'usableSlow') / ours('usableSlow'),
      isBig ? 3 : 1.5,
    );
    for (const [key, what] of Object.entries(rest))
      atLeast(`${what} de ${name} / le nôtre`, ratio(of(row, key), ours(key)), 1);
  }
  return targets;
}

/** Where ours may not be worse than a peer. */
const rest = {
  resultSlow: 'résultat, 4× et 4G lente,',
  blockingSlow: 'blocage, 4× et 4G lente,',
  shiftSlow: 'décalage',
  heap: 'mémoire',
  render200: 'afficher 200 questions,',
  answer200: 'une réponse parmi 200,',
  twenty: 'dix-neuf outils de plus,',
};
