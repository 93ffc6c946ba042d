import type { Tell } from '../../owner/problem.js';

/** Whether a text is a day that exists, AAAA-MM-JJ. @example isDay('2026-02-30') // false */
export const isDay = (text: string): boolean => new Date(text).toJSON()?.slice(0, 10) === text;

/**
 * A moment as the clock here shows it, AAAA-MM-JJThh:mm… By hand: the first word asked of Intl in a page takes some 60 ms,
 * a fifth of a second on a slow phone.
 */
export const byTheClock = (moment: Date): string => new Date(+moment - moment.getTimezoneOffset() * 60_000).toJSON();

/**
 * The day an element works on: the one it was given when it exists, else the day here. A clock that lags behind the
 * content's own date is not believed: the rule book does not hold the law of the days before it.
 * @example dayOf('2026-11-24', '2026-11-22', tell) // '2026-11-24'
 */
export function dayOf(given: string | null | undefined, notBefore: string, tell: Tell): string {
  const value = given?.trim();
  if (value && isDay(value)) return value;
  if (value) tell({ code: 'PDP-001', where: 'today', value, accepted: 'un jour qui existe, AAAA-MM-JJ' });
  const here = byTheClock(new Date()).slice(0, 10);
  return here > notBefore ? here : notBefore;
}
