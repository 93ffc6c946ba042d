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

/** Whether a text is written as a number. @example isNumber('2') // true */
export const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/**
 * The accepted word closest to what was written, if it is close; where all are numbers, the nearest number, however far.
 * @example nearest('page ', ['steps', 'page']) // 'page'
 * @example nearest('7', ['2', '3', '4', '5']) // '5'
 */
export function nearest(value: string, accepted: readonly string[]): string | undefined {
  const written = value.trim().toLowerCase().slice(0, 60);
  const areNumbers = [written, ...accepted].every(isNumber);
  const gapTo = (one: string) =>
    areNumbers ? Math.abs(Number(one) - Number(written)) : distance(written, one.toLowerCase());
  const best = accepted.map((one) => ({ one, gap: gapTo(one) })).sort((a, b) => a.gap - b.gap)[0];
  return best && written && (areNumbers || best.gap <= Math.max(2, best.one.length / 3)) ? best.one : undefined;
}
