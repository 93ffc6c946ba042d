import type { QuestionRule, Rules, Scalar } from '../model/rulebook.js';
import { isDate } from './at.js';

/** Something a test may read: an answer, or the number computed from one. */
export type Fact = {
  readonly id: string;
  /** Its place in the answers of a call. */
  readonly slot: number;
  /** The question that gives it. */
  readonly question: QuestionRule;
  /** For a computed number (year of today − answer): the answer it is made from. */
  readonly from?: Fact;
  /** Any other value is treated as absent. */
  readonly accepts: (value: unknown) => boolean;
  /** Values of a closed list. */
  readonly values?: readonly Scalar[];
  /** Answers that settle only the tests that name them. */
  readonly open: readonly Scalar[];
};

function factOf(question: QuestionRule, slot: number, { tables }: Rules): Fact {
  const { id, type, min = -Infinity, max = Infinity } = question;
  const options = question.options.map(({ value }) => value);
  const codes = type === 'departement' ? tables.caisses.map(({ code }) => code) : [];
  const open = question.options.flatMap(({ value, undetermined }) => (undetermined ? [value] : []));
  if (type === 'choix' || type === 'departement') {
    const values = [...codes, ...options];
    const known = new Set<unknown>(values);
    return { id, slot, question, open, values, accepts: (value) => known.has(value) };
  }
  const inRange = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return { id, slot, question, open, accepts: type === 'date' ? isDate : inRange };
}

/** Every fact a condition may name: the questions, then the numbers computed from an answer. */
export function factsOf(rules: Rules): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const question of rules.questions) facts.set(question.id, factOf(question, facts.size, rules));
  for (const { id, number } of rules.derived)
    if (number) {
      const from = facts.get(number.yearOfTodayMinus)!;
      facts.set(id, { ...from, id, slot: facts.size, from });
    }
  return facts;
}
