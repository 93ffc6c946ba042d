import { currentLocale } from '../../../i18n/locale.js';

type Unit = 'second' | 'minute' | 'day' | 'year';
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A count and its unit, with the plural of the page's language (Arabic has six) and Latin figures.
 * @example counted(45, 'day') // « 45 jours », "45 days", « 45 يومًا »
 */
export function counted(count: number, unit: Unit): string {
  const key = `${currentLocale()}-u-nu-latn ${unit}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(key.split(' ')[0], { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(key, format);
  return format.format(count).replaceAll('\u00a0', ' ');
}
