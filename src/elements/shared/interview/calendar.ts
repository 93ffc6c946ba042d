/** A day, in milliseconds. */
export const day = 86_400_000;

/** A day of the calendar as UTC midnight, or undefined when it does not exist (31/02, 29/02/2025). */
function midnight(year: number, month: number, date: number): number | undefined {
  const at = Date.UTC(year, month - 1, date);
  const back = new Date(at);
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 ? at : undefined;
}

/** « 05/03/2026 », « 5.3.2026 », « 05032026 » or « 2026-03-05 », as UTC midnight; undefined when it is not a day. */
export function read(text: string): number | undefined {
  const parts = text
    .trim()
    .replace(/^(\d\d)(\d\d)(?=\d{4}$)/, '$1/$2/') // the keys of a telephone may be figures alone
    .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
  const [, date, month, year] = /^(\d\d?)[\s/.-](\d\d?)[\s/.-](\d{4})$/.exec(parts) ?? [];
  return midnight(Number(year), Number(month), Number(date));
}

/**
 * The day that was typed, as an ISO date; undefined when it is no day, or lies after `today` or more than ten years before.
 * @example isoDay('5/3/2026', '2026-11-30') // '2026-03-05'
 */
export function isoDay(text: string, today: string): string | undefined {
  const [at, now] = [read(text), read(today)];
  if (at === undefined || now === undefined || at > now || now - at > 3660 * day) return undefined;
  return new Date(at).toISOString().slice(0, 10);
}
