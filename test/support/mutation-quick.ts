/** A first look at a mutant, in the process that holds it: the engine against the second reading on a few random answers. */
import { checkService, find, nextQuestion } from '../../src/engine/index.js';
import { answers, context, random, seed, type Answers, type Context } from '../fixtures/random-situations.js';
import { rulebook } from '../fixtures/raw-rulebook.js';
import { secondly, type ServiceResult } from '../fixtures/second-evaluator.js';

const draw = random(seed);
const goals = ['find', 'service'] as const;
const cases: readonly { answers: Answers; context: Context; expected: string }[] = Array.from({ length: 120 }, () => {
  const [given, situation] = [answers(draw), context(draw)];
  const second = secondly(given, situation);
  const { waiting: _, ...service } = second.service();
  const list = second.ranked().map((id) => {
    const notes = [...new Set(second.notes(id).map(({ code }) => code))];
    return [id, second.status(id), second.missing(id), notes];
  });
  const next = goals.map((goal) => second.nextQuestion(goal));
  return { answers: given, context: situation, expected: JSON.stringify([list, ordered(service), next]) };
});

function ordered({ outcome, rule, caisse, overlays, missing }: Omit<ServiceResult, 'waiting'>) {
  return [outcome, rule, caisse, overlays, [...missing].sort()];
}

/** True when the engine, as it is now, says something else somewhere, or fails. A new copy of the rule book is read. */
export function differs(): boolean {
  const copy = structuredClone(rulebook);
  try {
    return cases.some(({ answers: given, context: situation, expected }) => {
      const list = find(copy, given, situation).map(({ id, status, missing, notes }) => [
        id,
        status,
        [...missing].sort(),
        notes,
      ]);
      const next = goals.map((goal) => nextQuestion(copy, given, situation, goal));
      return JSON.stringify([list, ordered(checkService(copy, given, situation)), next]) !== expected;
    });
  } catch {
    return true;
  }
}
