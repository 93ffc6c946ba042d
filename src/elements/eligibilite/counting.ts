import type { Answers, Condition, FactTest, Rules } from '../../model/rulebook.js';

/** True when the answer given is one the test names. The rules of the checker compare with `eq`, `in` and `absent` only. */
function isMet(test: FactTest, answers: Answers, { constants }: Rules): boolean {
  const given = answers[test.fact];
  if (test.op === 'absent') return given === undefined;
  const { value } = test;
  const named = typeof value === 'object' && 'constant' in value ? value.constant : undefined;
  const accepted = named === undefined ? value : constants.find(({ name }) => name === named)?.value;
  return given !== undefined && [accepted].flat().includes(given);
}

/**
 * The questions whose answer makes a rule of the checker true, in the order the rule names them, each once.
 * A part that is not met, or not known, counts for nothing.
 * @example counting(rules, 'R04', { regime: 'msa', departement: '35' }) // ['regime']
 */
export function counting(rules: Rules, rule: string, answers: Answers): string[] {
  const found = new Set<string>();
  const walk = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(walk);
    else if ('any' in condition) condition.any.forEach(walk);
    else if ('derived' in condition) {
      const when = rules.derived.find(({ id }) => id === condition.derived)?.when;
      if (when) walk(when);
    } else if ('fact' in condition && isMet(condition, answers, rules)) found.add(condition.fact);
  };
  const record = rules.service.rules.find(({ id }) => id === rule);
  if (record) walk(record.when);
  return [...found];
}
