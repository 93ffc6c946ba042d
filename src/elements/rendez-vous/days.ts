const length = 86_400_000;
/** How far ahead half-days are offered. */
const span = 14;
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const iso = /^\d{4}-\d{2}-\d{2}$/;

/** The day's date where the person is. */
export function localDay(now: Date): string {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists. @example isDay('2026-02-30') // false */
export function isDay(text: string): boolean {
  const at = iso.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** What `closed-days` may hold: a weekday in French, a date, or two dates joined by a slash. */
export function isClosure(text: string): boolean {
  return weekdays.includes(text) || text.split('/', 3).every(isDay);
}

const closes = (closure: string, day: string, weekday: string): boolean => {
  const [from = '', to = from] = closure.split('/');
  return closure === weekday || (isDay(from) && from <= day && day <= to);
};

/**
 * The open days of the two weeks after today, as ISO dates. No time zone plays a part: `today` is already the person's day.
 * @example openDays('2026-11-27', ['samedi', 'dimanche'])[0] // '2026-11-30'
 */
export function openDays(today: string, closures: readonly string[]): string[] {
  const start = isDay(today) ? Date.parse(today) : NaN;
  if (Number.isNaN(start)) return [];
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

/** « mardi 1er décembre », not « mardi 1 décembre »; other languages stay. */
export const firstOfMonth = (text: string): string => text.replace(/^[a-z]+ 1(?= )/, '$&er');

/** « lundi 30 novembre », in that language, with Latin digits. */
export const dayName = (day: string, locale: string): string =>
  firstOfMonth(
    new Date(day).toLocaleDateString(`${locale}-u-nu-latn`, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
  );
