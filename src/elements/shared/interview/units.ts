import { currentLocale } from '../../../i18n/locale.js';

/** In French by hand: the first word asked of Intl in a page takes some 60 ms, and a result says many. */
const french = { day: 'jour', year: 'an' } as const;
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A count and its unit, with the plural of the page's language (Arabic has six) and Latin figures.
 * @example counted(45, 'day') // « 45 jours », "45 days", « 45 يومًا »
 */
export function counted(count: number, unit: keyof typeof french): string {
  const locale = currentLocale();
  if (locale.startsWith('fr')) return `${count} ${french[unit]}${count < 2 ? '' : 's'}`;
  const key = `${locale} ${unit}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(key, format);
  return format.format(count);
}
