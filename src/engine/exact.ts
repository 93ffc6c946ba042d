import type { Item, Term } from '../model/questionnaire.js';
import { chosenNumber, chosenOptions, type QuestionnaireAnswers } from './answers.js';
import type { Arithmetic } from './arithmetic.js';
import { fixed, roundHalfUp, total } from './fixed.js';

function points(item: Item, answers: QuestionnaireAnswers, read: Term['read'] = 'score'): number | undefined {
  if (item.kind === 'scale') return chosenNumber(item, answers);
  const chosen = chosenOptions(item, answers);
  if (item.kind === 'multi' && read === 'count')
    return chosen.filter(({ exclusive, declined }) => !exclusive && !declined).length;
  const scores = chosen.flatMap(({ score, declined }) => (score === undefined || declined ? [] : [score]));
  if (!scores.length) return undefined;
  if (read === 'minScore') return Math.min(...scores);
  if (read === 'maxScore') return Math.max(...scores);
  return scores.length === 1 ? scores[0] : Number(scores.reduce((sum, score) => sum + fixed(score), 0n)) / 10_000;
}

/**
 * Everything the format can say, without rounding before the end: what programs and owners' definitions are scored with.
 * A weighed term is in units of 1 / 10 000². Order in a term: reverse, look-up, weight.
 */
export const exact: Arithmetic<bigint> = {
  points,
  weigh({ reverse, lookup, weight = 1, weightBy }, raw, held) {
    let value = fixed(raw);
    if (reverse) value = fixed(reverse.min) + fixed(reverse.max) - value;
    if (lookup) {
      const step = lookup.find(({ upTo }) => upTo === null || value <= fixed(upTo));
      if (!step) return undefined;
      value = fixed(step.value);
    }
    if (!weightBy) return value * fixed(weight);
    const key = String(held.get(weightBy.item)?.[0] ?? '');
    return Object.hasOwn(weightBy.map, key) ? value * fixed(weightBy.map[key]!) : undefined;
  },
  total({ op, missing: policy, multiply = 1, constant = 0, decimals = 0 }, terms, missing) {
    const given = BigInt(terms.length);
    let sum = terms.reduce((all, one) => all + one);
    let under = 1n;
    if (missing && policy?.strategy === 'prorate') {
      sum *= given + BigInt(missing);
      under = given;
    }
    if (op === 'mean') under *= given; // to the letter of the format, also after a proration
    const value = roundHalfUp(total(sum, under, multiply, constant), decimals);
    return Math.abs(value) > 1e11 ? null : value; // beyond what a number with four decimals holds exactly
  },
};
