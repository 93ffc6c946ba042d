/**
 * How old facts are on a day: `current` until the day they were to be read again, `overdue` after it, `stale` six months
 * later. ISO dates; without `reviewBy`, nothing is known and nothing is said: `current`. Never throws.
 * @example freshness('2027-05-22', '2027-11-23') // 'stale'
 */
export function freshness(reviewBy: string | undefined, today: string): 'current' | 'overdue' | 'stale' {
  if (!reviewBy || today <= reviewBy) return 'current';
  const months = Number(reviewBy.slice(0, 4)) * 12 + Number(reviewBy.slice(5, 7)) - 1 + 6;
  const year = Math.floor(months / 12);
  const limit = `${year}-${String((months % 12) + 1).padStart(2, '0')}${reviewBy.slice(7)}`;
  return today <= limit ? 'overdue' : 'stale';
}
