import { numbers } from '../content/numbers.js';
import { kept } from './pack.js';

/**
 * The number of a help line; undefined when the name is none.
 * @example helpNumber('samu') // '15'
 */
export function helpNumber(name: string): string | undefined {
  const all = { ...numbers, ...kept<typeof numbers>('numbers', {}) };
  return Object.hasOwn(all, name) ? all[name] : undefined;
}
