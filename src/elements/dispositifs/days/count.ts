import type { Count } from '../../shared/interview/ask.js';
import { isDone, type, type Question } from '../../shared/interview/interview.js';
import { counted } from '../../shared/interview/units.js';
import type { FinderGuide } from '../guide/finder-guide.js';
import { countView } from './count.view.js';
import { daysSince } from './days-since.js';

/**
 * Counting days from a date: the number follows what is written, and goes with a day that gives none. What is wrong is told
 * once a year is written, else by « Continuer ».
 */
export function countOf(guide: FinderGuide, { id, max = 0 }: Question): Count | undefined {
  if (id !== 'jours') return undefined;
  const { uid, conduct } = guide;
  const { interview } = conduct;
  const { refused, typed } = interview;
  const { today } = guide.context();
  const since = typed['since'] ?? '';
  const isWrong = since && !isDone(interview, id);
  const count = (firstDay: string) => {
    const next = { ...interview, typed: { ...typed, since: firstDay } };
    const days = daysSince(firstDay, today, max);
    if (!firstDay) conduct.set(next);
    else conduct.set(type(next, id, String(days ?? ''), days), days ? counted(days, 'day') : '');
  };
  return {
    wrong: isWrong ? (daysSince(since, today, Infinity) ? 'entier' : 'date') : undefined,
    view: (error) =>
      countView({ uid, since, count, refused, error: isWrong && (refused || /.{4}\d{4}$/.test(since)) ? error : '' }),
  };
}
