const day = 86_400_000;

/** A day of the calendar as UTC midnight, or undefined when it does not exist (31/02, 29/02/2025). */
function midnight(year: number, month: number, date: number): number | undefined {
  const at = Date.UTC(year, month - 1, date);
  const back = new Date(at);
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date
    ? at
    : undefined;
}

/** « 05/03/2026 », « 5.3.2026 » or « 2026-03-05 », as UTC midnight; undefined when it is not a day. */
function read(text: string): number | undefined {
  const french = /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})$/.exec(text.trim());
  if (french) return midnight(Number(french[3]), Number(french[2]), Number(french[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return iso ? midnight(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

/**
 * How many days a leave has lasted, its first day and today included; undefined when the date cannot be read,
 * is after today, or gives more than `most` days. No time zone plays a part.
 * @example daysSince('01/11/2026', '2026-11-30', 1500) // 30
 */
export function daysSince(firstDay: string, today: string, most: number): number | undefined {
  const [from, to] = [read(firstDay), read(today)];
  if (from === undefined || to === undefined || from > to) return undefined;
  const days = Math.round((to - from) / day) + 1;
  return days <= most ? days : undefined;
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
