import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkService, find, nextQuestion } from '../../src/engine/index.js';
import { always, runs, seed } from '../fixtures/random-situations.js';
import { rulebook } from '../fixtures/raw-rulebook.js';
import { secondly } from '../fixtures/second-evaluator.js';

type Vector = {
  readonly name: string;
  readonly kind: 'find' | 'service';
  readonly today: string;
  readonly answers: Record<string, string | number>;
  readonly expect: Record<string, readonly string[]> & { outcome: string; rule: string; caisse: string | null };
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
          for (const id of ids) assert.equal(second.status(id), status, id);
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
      const of = (status: (id: string) => string) => findings.map(({ id }) => `${id} ${status(id)}`);
      assert.deepEqual(
        findings.map(({ id, status }) => `${id} ${status}`),
        second.ranked().map((id) => `${id} ${second.status(id)}`),
      );
      for (const { id, status, missing, notes } of findings) {
        reached.add(`${second.persona} ${id} ${status}`);
        assert.deepEqual(sorted(missing), second.missing(id), `missing of ${id}`);
        assert.deepEqual(notes, second.notes(id).map(({ code }) => code), `notes of ${id}`); // prettier-ignore
      }
      void of;
    });
    const listed = rulebook.dispositifs.flatMap(({ id, reaches }) =>
      Object.entries(reaches).flatMap(([persona, statuses]) => statuses.map((status) => `${persona} ${id} ${status}`)),
    );
    assert.deepEqual(sorted([...reached]), sorted(listed), 'the draw is too poor, or a status is not in `reaches`');
  });

  it('on the outcome of the service, its rule, its caisse, its sentences, its missing answers', () => {
    const reached = new Set<string>();
    always((answers, context) => {
      const { outcome, rule, caisse, overlays, missing } = checkService(rulebook, answers, context);
      reached.add(rule);
      const second = secondly(answers, context).service();
      assert.deepEqual(
        { outcome, rule, caisse, overlays, missing: sorted(missing) },
        { ...second, waiting: undefined },
      );
    });
    assert.deepEqual(sorted([...reached]), sorted(rulebook.service.rules.map(({ id }) => id)), 'the draw is too poor');
  });

  for (const goal of ['find', 'service'] as const)
    it(`on the next question (${goal})`, () => {
      const reached = new Set<string | null>();
      always((answers, context) => {
        const next = nextQuestion(rulebook, answers, context, goal);
        reached.add(next);
        assert.equal(next, secondly(answers, context).nextQuestion(goal));
      });
      const possible = rulebook.questions
        .filter(({ orderService }) => goal === 'find' || orderService !== undefined)
        .map(({ id }) => id);
      const never = possible.filter((id) => !reached.has(id));
      assert.deepEqual(never, [], 'the draw is too poor: these are never asked');
    });
});
