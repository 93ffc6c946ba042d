import type { Because } from '../../../model/finding.js';
import type { Condition, DispositifRule, FactTest, Persona, Rules } from '../../../model/rulebook.js';

/** One leaf test of a rule as it is written; `negated` when it stands under an odd number of « not ». */
export type Criterion = { test: FactTest | { dispositif: string }; negated: boolean; line: Because['line'] };

const lines = ['no', 'base', 'lift', 'cap'] as const;

function walk(
  condition: Condition,
  negated: boolean,
  rules: Rules,
  visit: (test: Criterion['test'], negated: boolean) => void,
): void {
  if ('all' in condition) for (const part of condition.all) walk(part, negated, rules, visit);
  else if ('any' in condition) for (const part of condition.any) walk(part, negated, rules, visit);
  else if ('not' in condition) walk(condition.not, !negated, rules, visit);
  else if ('derived' in condition) {
    const when = rules.derived.find(({ id }) => id === condition.derived)?.when;
    if (when) walk(when, negated, rules, visit);
  } else if ('fact' in condition || 'dispositif' in condition) visit(condition, negated);
}

/**
 * The criteria of one dispositif, in the order in which `find` gives its reasons: derived facts expanded, each test once,
 * under the first line that reads it. For the one that the checker decides: the tests of its rules, in their order.
 * @example criteriaOf(rules, visitePrereprise, 'travailleur')[0] // { test: { fact: 'statut', … }, negated: true, line: 'no' }
 */
export function criteriaOf(rules: Rules, record: DispositifRule, persona: Persona): readonly Criterion[] {
  const book = known.get(rules) ?? new Map<string, readonly Criterion[]>();
  known.set(rules, book);
  const key = `${persona} ${record.id}`;
  const kept = book.get(key) ?? read(rules, record, persona);
  book.set(key, kept);
  return kept;
}

const known = new WeakMap<Rules, Map<string, readonly Criterion[]>>();

function read(rules: Rules, record: DispositifRule, persona: Persona): readonly Criterion[] {
  const found = new Map<string, Criterion>();
  const add = (condition: Condition, line: Because['line']) =>
    walk(condition, false, rules, (test, negated) => {
      const key = JSON.stringify(test);
      if (!found.has(key)) found.set(key, { test, negated, line });
    });
  const own = record.rules[persona];
  if (record.statusFrom === 'service' && !own) for (const { when } of rules.service.rules) add(when, 'rule');
  else for (const line of lines) if (own?.[line]) add(own[line], line);
  return [...found.values()];
}

/** The fact a criterion reads, as `find` names it. */
export const factOf = ({ test }: Criterion): string => ('fact' in test ? test.fact : `dispositif:${test.dispositif}`);
