import { inWords } from '../shared/dates.js';
import { isDay } from '../shared/today.js';

const length = 86_400_000;
/** How far ahead half-days are offered. */
const span = 14;
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** What `closed-days` may hold: a weekday in French, a date, or two dates joined by a slash, the first one first. */
export function isClosure(text: string): boolean {
  const [from = '', to = from, ...more] = text.split('/');
  return weekdays.includes(text) || (isDay(from) && isDay(to) && from <= to && !more.length);
}

const closes = (closure: string, day: string, weekday: string): boolean => {
  const [from = '', to = from] = closure.split('/');
  return closure === weekday || (from <= day && day <= to);
};

/**
 * The open days of the two weeks after today, as ISO dates. No time zone plays a part: `today` is already the person's day.
 * @example openDays('2026-11-27', ['samedi', 'dimanche'])[0] // '2026-11-30'
 */
export function openDays(today: string, closures: readonly string[]): string[] {
  if (!isDay(today)) return [];
  const start = Date.parse(today);
  const days: string[] = [];
  for (let index = 1; index <= span; index++) {
    const date = new Date(start + index * length);
    const day = date.toISOString().slice(0, 10);
    if (!closures.some((closure) => closes(closure, day, weekdays[date.getUTCDay()]!))) days.push(day);
  }
  return days;
}

/** The half-days of a list, in order, without those that are no longer offered. @example keepOpen('2026-11-30-am', ['2026-11-30']) */
export function keepOpen(slots: string, days: readonly string[]): string {
  return slots
    .split(',')
    .filter((slot) => days.includes(slot.slice(0, 10)))
    .sort()
    .join();
}

/** The list with that half-day added, or without it. @example toggle('2026-11-30-am', '2026-11-30-pm') */
export function toggle(slots: string, slot: string): string {
  const list = slots.split(',').filter(Boolean);
  return (list.includes(slot) ? list.filter((one) => one !== slot) : [...list, slot].sort()).join();
}

/** « lundi 30 novembre », in that language, with Latin digits; the simplified version says the year too. */
export function dayName(day: string, locale: string): string {
  const short = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return inWords(day, locale, locale === 'fr-x-simple' ? undefined : short);
}
