import type { Item, Term } from '../model/questionnaire.js';
import { chosenNumber, chosenOptions, type QuestionnaireAnswers } from './answers.js';
import { fixed } from './fixed.js';
import type { Held } from './visibility.js';

/** Points of an item before any weight; undefined when it gives none. */
export function points(item: Item, answers: QuestionnaireAnswers, read: Term['read'] = 'score'): number | undefined {
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

/** A term's points × its weight, in units of 1 / 10 000²; undefined when it is missing. Order: reverse, look-up, weight. */
export function weigh(term: Term, raw: number | undefined, held: Held): bigint | undefined {
  if (raw === undefined) return undefined;
  const { reverse, lookup, weightBy } = term;
  let value = fixed(raw);
  if (reverse) value = fixed(reverse.min) + fixed(reverse.max) - value;
  if (lookup) {
    const step = lookup.find(({ upTo }) => upTo === null || value <= fixed(upTo));
    if (!step) return undefined;
    value = fixed(step.value);
  }
  if (!weightBy) return value * fixed(term.weight ?? 1);
  const key = String(held.get(weightBy.item)?.[0] ?? '');
  const weight = Object.hasOwn(weightBy.map, key) ? weightBy.map[key] : undefined;
  return weight === undefined ? undefined : value * fixed(weight);
}
