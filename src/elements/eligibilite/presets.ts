import type { Answers, Rules } from '../../model/rulebook.js';
import type { Tell } from '../../owner/problem.js';
import { givenDepartement } from '../shared/interview/departements.js';

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
  const code = givenDepartement(caisses, departement, tell);
  return code ? { ...kept, departement: code } : kept;
}
