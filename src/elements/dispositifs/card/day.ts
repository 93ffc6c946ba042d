import { currentLocale } from '../../../i18n/locale.js';
import { inWords } from '../../shared/dates.js';
import { frenchDay } from '../../shared/rulebook/answer-words.js';

const kept = new Map<string, string>();

/**
 * A day on a card: in figures in French, in words elsewhere (« 05/03/2026 » is two days in English; the simplified version
 * says dates in full). Kept: a result says the same few days a hundred times.
 * @example dayOn('2026-11-22') // '22/11/2026', 'November 22, 2026', 'dimanche 22 novembre 2026'
 */
export function dayOn(iso: string): string {
  const locale = currentLocale();
  if (locale === 'fr') return frenchDay(iso);
  const key = locale + iso;
  const day = kept.get(key) ?? inWords(iso, locale);
  kept.set(key, day);
  return day;
}
