import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkService, find, nextQuestion } from '../../src/engine/index.js';
import { always, isRich, runs, seed, likelyValue, type Answers, type Context } from '../fixtures/random-situations.js';
import { rulebook } from '../fixtures/raw-rulebook.js';
import { book, secondly } from '../fixtures/second-evaluator.js';

type Vector = {
  readonly name: string;
  readonly kind: 'find' | 'service';
  readonly today: string;
  readonly answers: Record<string, string | number>;
  /** Ids by status for the finder; outcome, rule and caisse for the checker. */
  readonly expect: Readonly<Record<string, readonly string[] | string | null>>;
};
const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/rulebook/vectors.json', import.meta.url), 'utf8'),
) as readonly Vector[];

describe('rule book, read a second time', () => {
  for (const { name, kind, today, answers, expect } of vectors)
    it(`${kind}: ${name}`, () => {
      const second = secondly(answers, { today });
      if (kind === 'service') {
        const { outcome, rule, caisse } = second.service();
        assert.deepEqual({ outcome, rule, caisse: caisse?.id ?? null }, expect);
      } else {
        for (const [status, ids] of Object.entries(expect))
          for (const id of ids as readonly string[]) assert.equal(second.status(id), status, id);
      }
    });
});

const sorted = (ids: readonly string[]) => [...ids].sort();

describe(`engine and second reading agree on random partial answers (${runs} runs, seed ${seed})`, () => {
  it('on every status, its missing answers, its notes, and the order of the list', () => {
    const reached = new Set<string>();
    always((answers, context) => {
      const findings = find(rulebook, answers, context);
      const second = secondly(answers, context);
      assert.deepEqual(
        findings.map(({ id, status }) => `${id} ${status}`),
        second.ranked().map((id) => `${id} ${second.status(id)}`),
      );
      for (const { id, status, missing, notes } of findings) {
        reached.add(`${second.persona} ${id} ${status}`);
        assert.deepEqual(sorted(missing), second.missing(id), `missing of ${id}`);
        const codes = new Set(second.notes(id).map(({ code }) => code));
        assert.deepEqual(notes, [...codes], `notes of ${id}`);
      }
    });
    const listed = rulebook.dispositifs.flatMap(({ id, reaches }) =>
      Object.entries(reaches).flatMap(([persona, statuses]) => statuses.map((status) => `${persona} ${id} ${status}`)),
    );
    if (isRich)
      assert.deepEqual(sorted([...reached]), sorted(listed), 'the draw is too poor, or a status is not in `reaches`');
  });

  it('on the outcome of the service, its rule, its caisse, its sentences, its missing answers', () => {
    const reached = new Set<string>();
    always((answers, context) => {
      const { outcome, rule, caisse, overlays, missing } = checkService(rulebook, answers, context);
      reached.add(rule);
      const { waiting: _, ...second } = secondly(answers, context).service();
      assert.deepEqual({ outcome, rule, caisse, overlays, missing: sorted(missing) }, second);
    });
    if (isRich)
      assert.deepEqual(
        sorted([...reached]),
        sorted(rulebook.service.rules.map(({ id }) => id)),
        'the draw is too poor',
      );
  });

  for (const goal of ['find', 'service'] as const)
    it(`on the next question (${goal}), and on those that follow for one person in ten`, () => {
      const reached = new Set<string | null>();
      const same = (answers: Answers, context: Context): string | null => {
        const next = nextQuestion(rulebook, answers, context, goal);
        reached.add(next);
        assert.equal(next, secondly(answers, context).nextQuestion(goal));
        return next;
      };
      always((answers, context, draw) => {
        let next = same(answers, context);
        if (draw() > 0.1) return;
        const asked = [...(context.asked ?? [])];
        const known = { ...answers };
        while (next !== null) {
          asked.push(next);
          const question = book.questions.find(({ id }) => id === next)!;
          if (draw() < 0.85) known[next] = likelyValue(draw, question, known);
          next = same(known, { ...context, asked });
        }
      });
      const possible = rulebook.questions
        .filter(({ orderService }) => goal === 'find' || orderService !== undefined)
        .map(({ id }) => id);
      const never = isRich ? possible.filter((id) => !reached.has(id)) : [];
      assert.deepEqual(never, [], 'the draw is too poor: these are never asked');
    });
});
