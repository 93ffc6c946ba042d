/**
 * A day, or a moment of UTC, in words, in that language, with Latin digits; in French the first of a month is « 1er ».
 * The simplified version says every date in full: « lundi 5 janvier 2026 ».
 * @example inWords('2026-12-01', 'fr') // '1er décembre 2026'
 */
export function inWords(
  moment: string,
  locale: string,
  form: Intl.DateTimeFormatOptions = { dateStyle: locale === 'fr-x-simple' ? 'full' : 'long' },
): string {
  const words = new Date(moment).toLocaleString(`${locale}-u-nu-latn`, { ...form, timeZone: 'UTC' });
  return locale.startsWith('fr') ? words.replace(/\b1 /, '1er ') : words;
}
