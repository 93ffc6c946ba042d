import type { Departement } from '../../model/rulebook.js';
import type { Tell } from '../../owner/problem.js';
import { departementOf } from '../shared/interview/departements.js';

/** The département that the page names, or undefined; a code that is none is told. @example givenDepartement(rows, '2a', tell)?.code // '2A' */
export function givenDepartement(
  rows: readonly Departement[],
  value: string | null | undefined,
  tell: Tell,
): Departement | undefined {
  const row = departementOf(rows, value);
  if (value && !row)
    tell({ code: 'PDP-001', where: 'departement', value, accepted: 'le code d’un département : 01, 2A, 976…' });
  return row;
}
