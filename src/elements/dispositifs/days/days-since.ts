import { day, read } from '../../shared/interview/calendar.js';

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
