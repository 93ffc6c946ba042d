/**
 * True when the day to read the content again is past; the owner is told, by words fetched only then.
 * @example await isOverdue('pdp-eligibilite', '2027-05-22', '2026-11-24') // false
 */
export async function isOverdue(tag: string, reviewBy: string | undefined, today: string): Promise<boolean> {
  if (!reviewBy || today <= reviewBy) return false;
  (await import('../../owner/review.js')).tellReview(tag, reviewBy);
  return true;
}
