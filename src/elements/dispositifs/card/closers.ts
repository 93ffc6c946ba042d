import type { Because, Truth } from '../../../model/finding.js';
import type { Condition, DispositifRule, Persona, Rules } from '../../../model/rulebook.js';
import { criteriaOf } from '../../shared/rulebook/criteria.js';

/**
 * The tests that rule a measure out, in the order of its rule: those that make « no » true or « base » false; those of the
 * first rule that applies, where the checker decides. One beside a test that keeps the line as it is counts for nothing.
 * @example closersOf(finding.because, ppr, 'travailleur', rules) // [{ fact: 'statut', op: 'in', value: […] }]
 */
export function closersOf(
  because: readonly Because[],
  record: DispositifRule,
  persona: Persona,
  rules: Rules,
): Condition[] {
  const criteria = criteriaOf(rules, record, persona).map(({ test }) => JSON.stringify(test));
  /** What gives a condition that truth; nothing when it has another. */
  const makes = (condition: Condition | undefined, wanted: Truth): Condition[] => {
    if (!condition) return [];
    if ('not' in condition) return makes(condition.not, wanted === 'yes' ? 'no' : 'yes');
    if ('derived' in condition) return makes(rules.derived.find(({ id }) => id === condition.derived)?.when, wanted);
    const isAll = 'all' in condition;
    if (!isAll && !('any' in condition))
      return because[criteria.indexOf(JSON.stringify(condition))]?.truth === wanted ? [condition] : [];
    const parts = (isAll ? condition.all : condition.any).map((part) => makes(part, wanted));
    return isAll === (wanted === 'yes') && parts.some(([first]) => !first) ? [] : parts.flat();
  };
  const own = record.rules[persona];
  if (own) return [...makes(own.no, 'yes'), ...makes(own.base, 'no')];
  return rules.service.rules.map(({ when }) => makes(when, 'yes')).find(([first]) => first) ?? [];
}
