import type { Because, Truth } from '../../../model/finding.js';
import type { Condition, Persona, Rules } from '../../../model/rulebook.js';
import { criteriaOf } from '../../shared/rulebook/criteria.js';

/**
 * The reasons that rule a measure out, in the order of its rule: those that make « no » true or « base » false; those of the
 * first rule that applies, where the checker decides. One beside a test that keeps the line as it is counts for nothing; where
 * several ways must all be closed, an answer that closes them all stands alone. Another measure that is ruled out brings its
 * own. `becauseOf`: the reasons of the finding of a measure.
 * @example closersOf('ppr', 'travailleur', rules, (id) => found.get(id)!.because) // [{ fact: 'statut', value: 'cdi', … }]
 */
export function closersOf(
  id: string,
  persona: Persona,
  rules: Rules,
  becauseOf: (id: string) => readonly Because[],
): Because[] {
  const record = rules.dispositifs.find((one) => one.id === id)!;
  const because = becauseOf(id);
  const criteria = criteriaOf(rules, record, persona).map(({ test }) => JSON.stringify(test));
  /** What gives a condition that truth; nothing when it has another. */
  const makes = (condition: Condition | undefined, wanted: Truth): Because[] => {
    if (!condition) return [];
    if ('not' in condition) return makes(condition.not, wanted === 'yes' ? 'no' : 'yes');
    if ('derived' in condition) return makes(rules.derived.find(({ id }) => id === condition.derived)?.when, wanted);
    const isAll = 'all' in condition;
    if (!isAll && !('any' in condition)) {
      const reason = because[criteria.indexOf(JSON.stringify(condition))];
      if (reason?.truth !== wanted) return [];
      const other = 'dispositif' in condition && wanted === 'no';
      return other ? [reason, ...closersOf(condition.dispositif, persona, rules, becauseOf)] : [reason];
    }
    const parts = (isAll ? condition.all : condition.any).map((part) => makes(part, wanted));
    if (isAll !== (wanted === 'yes')) return parts.flat();
    const shared = parts[0]!.filter(({ fact }) => parts.every((part) => part.some((one) => one.fact === fact)));
    return shared[0] || parts.some(([first]) => !first) ? shared : parts.flat();
  };
  const own = record.rules[persona];
  if (own) return [...makes(own.no, 'yes'), ...makes(own.base, 'no')];
  return rules.service.rules.map(({ when }) => makes(when, 'yes')).find(([first]) => first) ?? [];
}
