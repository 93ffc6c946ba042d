import type { Answers, CaisseRow } from '../../../model/rulebook.js';
import type { Tell } from '../../../owner/problem.js';
import { givenDepartement } from '../../shared/interview/departements.js';
import type { FinderSettings } from '../settings.js';
import type { Asker } from './asker.js';

/**
 * What the page answers beforehand: `answers`, then `departement`, which wins. What is not accepted is told, and left out.
 * @example presetsOf({ departement: '25', answers: { statut: 'cdi' } }, rows, asker, tell) // { departement: '25', statut: 'cdi' }
 */
export function presetsOf(
  { answers, departement }: Pick<FinderSettings, 'answers' | 'departement'>,
  rows: readonly CaisseRow[],
  asker: Asker | undefined,
  tell: Tell,
): Answers {
  const code = givenDepartement(rows, departement, tell);
  const given = { ...(typeof answers === 'object' ? answers : answers && [answers]) } as Answers;
  for (const { path, found, accepted } of asker?.problems(given) ?? []) {
    tell({ code: 'PDP-001', where: `answers.${path}`, found, accepted });
    Reflect.deleteProperty(given, path);
  }
  return { ...given, ...(code && { departement: code }) };
}
