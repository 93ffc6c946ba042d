import type { Question } from '../journey.js';

export type Scale = Question & { kind: 'scale' };
const row = 11;

/** The values of a short scale, shown as radios; undefined when it is long enough for a number field. */
export function scalePoints({ min, max, step = 1 }: Scale): number[] | undefined {
  const count = Math.floor((max - min) / step) + 1;
  return count <= row ? Array.from({ length: count }, (_, index) => min + index * step) : undefined;
}

/** The number typed, when it is a whole number of the scale. @example numberOn({ min: 0, max: 10 }, ' 7') // 7 */
export function numberOn({ min, max, step = 1 }: Scale, text: string): number | undefined {
  const clean = text.trim();
  const value = Number(clean);
  const fits = /^-?\d{1,9}$/.test(clean) && value >= min && value <= max && (value - min) % step === 0;
  return fits ? value : undefined;
}
