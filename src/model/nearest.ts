/** Number of letters to add, remove or replace. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1));
    row = next;
  }
  return row[right.length]!;
}

/** The accepted word closest to what was written, if it is close. @example nearest('page ', ['steps', 'page']) // 'page' */
export function nearest(value: string, accepted: readonly string[]): string | undefined {
  const written = value.trim().toLowerCase().slice(0, 60);
  const ranked = accepted
    .map((one) => ({ one, gap: distance(written, one.toLowerCase()) }))
    .sort((a, b) => a.gap - b.gap);
  const best = ranked[0];
  return best && written && best.gap <= Math.max(2, best.one.length / 3) ? best.one : undefined;
}
