import caisses from '../../lazy/built-in/caisses.js';
import { kept } from '../../lazy/pack.js';

/** The caisse a request goes to. */
export type Recipient = { caisse: string; name: string };

const lines = () => kept('caisses', caisses).split('\n');

/** The ids of the caisses. */
export const caisseIds = (): string[] => lines().map((line) => line.split('|')[0]!);

/**
 * The caisse of a département (« 29 », « 2a », « 1 »), or undefined. Never derived from a postal code.
 * @example recipientOf('29') // { caisse: 'carsat-bretagne', name: 'Carsat Bretagne' }
 */
export function recipientOf(departement = ''): Recipient | undefined {
  const code = departement.trim().toUpperCase().padStart(2, '0');
  for (const line of lines()) {
    const [caisse = '', name = '', codes = ''] = line.split('|');
    if (codes.split(' ').includes(code)) return { caisse, name };
  }
  return undefined;
}
