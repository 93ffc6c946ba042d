/** What is said above content that should have been read again. */
export type Caution = ReturnType<typeof import('./caution.js').lateContent>;

/**
 * What to say when the day to read the content again is past, the owner being told; undefined until then. Words and line
 * are fetched only then.
 * @example await cautionOf('pdp-eligibilite', '2027-05-22', '2026-11-24') // undefined
 */
export async function cautionOf(
  tag: string,
  reviewBy: string | undefined,
  today: string,
): Promise<Caution | undefined> {
  if (reviewBy && today > reviewBy) return (await import('./caution.js')).lateContent(tag, reviewBy);
  return undefined;
}
