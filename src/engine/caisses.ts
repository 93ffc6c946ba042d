import type { CaisseRow } from '../model/rulebook.js';

/**
 * The table of caisses again, by code, from its packed form. Nothing is unknown in it.
 * @example unpackCaisses('carsat-auvergne|Carsat Auvergne:03 Allier,15 Cantal').map(({ code }) => code) // ['03', '15']
 */
export function unpackCaisses(packed: string): CaisseRow[] {
  return packed
    .split(';')
    .flatMap((group) => {
      const [head = '', places = ''] = group.split(':');
      const [caisse = '', caisseName = ''] = head.split('|');
      return places.split(',').map((place) => {
        const space = place.indexOf(' ');
        return { code: place.slice(0, space), name: place.slice(space + 1), caisse, caisseName };
      });
    })
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}
