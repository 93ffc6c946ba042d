import type { Card } from '../card/card.js';
import { factKeys, type FactKey, type Fiche } from '../card/fiche.js';

export type RowKey = 'enBref' | 'obligations' | 'pourQui' | FactKey | 'contrat' | 'premierPas';
/** What one record says on one row: texts in the language they are written in. */
export type Cell = { readonly texts: readonly string[]; readonly lang: string };
export type CompareRow = { readonly key: RowKey; readonly cells: readonly Cell[] };

const rows: readonly RowKey[] = ['enBref', 'pourQui', 'obligations', ...factKeys, 'contrat', 'premierPas'];

function cellOf(key: RowKey, fiche: Fiche): Cell {
  if (key === 'enBref' || key === 'premierPas')
    return { texts: [fiche[key].words].filter(Boolean), lang: fiche[key].lang };
  if (key === 'pourQui' || key === 'obligations') return { texts: fiche[key], lang: 'fr' };
  if (key === 'contrat') return { texts: [fiche.contrat].filter(Boolean), lang: 'fr' };
  return { texts: fiche.facts.find((fact) => fact.key === key)?.texts ?? [], lang: 'fr' };
}

/**
 * The same questions asked of each record, one row per question; a row that no record answers is left out.
 * @example compareRows([essai, crpe]).find(({ key }) => key === 'duree')?.cells.length // 2
 */
export function compareRows(cards: readonly Pick<Card, 'fiche'>[]): CompareRow[] {
  return rows
    .map((key) => ({ key, cells: cards.map(({ fiche }) => cellOf(key, fiche)) }))
    .filter(({ cells }) => cells.some(({ texts }) => texts.length));
}
