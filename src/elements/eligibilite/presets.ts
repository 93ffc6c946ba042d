import type { Answers, CaisseRow, Rules } from '../../model/rulebook.js';
import type { Tell } from '../../owner/problem.js';
import { departementOf } from '../shared/interview/departements.js';

const abroad = 'horsfrance';

/** The code the `departement` attribute names, or undefined (the owner is told). Never a postal code. */
function departementCode(given: string | null | undefined, rows: readonly CaisseRow[], tell: Tell): string | undefined {
  const value = given?.trim();
  if (!value) return undefined;
  const found = value.toLowerCase() === abroad ? abroad : departementOf(rows, value)?.code;
  if (!found) tell({ code: 'PDP-001', where: 'departement', value, accepted: '01 à 976, 2A, 2B, horsfrance' });
  return found;
}

/**
 * What the page answers beforehand: `answers`, then `departement`, which wins. An answer the checker does not read is
 * left out and the owner is told its name, never its value.
 * @example presetsOf({ regime: 'msa', jours: 40 }, '35', rules, tell) // { regime: 'msa', departement: '35' }
 */
export function presetsOf(given: unknown, departement: string | null | undefined, rules: Rules, tell: Tell): Answers {
  const { caisses } = rules.tables;
  const asked = rules.questions.filter(({ id }) => rules.service.inputs.includes(id));
  const kept: Record<string, string> = {};
  for (const [id, value] of Object.entries(typeof given === 'object' ? (given ?? {}) : given ? [given] : [])) {
    const question = asked.find((one) => one.id === id);
    const accepted = question && [
      ...question.options.map((option) => option.value),
      ...(question.type === 'departement' ? caisses.map(({ code }) => code) : []),
    ];
    if (accepted?.includes(value as string)) kept[id] = value as string;
    else
      tell({
        code: 'PDP-013',
        where: `answers.${id}`,
        found: question ? 'une valeur qui n’est pas acceptée' : 'une question que cet outil ne pose pas',
        accepted: accepted && accepted.length < 20 ? accepted : asked.map((one) => one.id),
      });
  }
  const code = departementCode(departement, caisses, tell);
  return code ? { ...kept, departement: code } : kept;
}
