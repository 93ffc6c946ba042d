import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { score, shownItems } from '../../src/engine/index.js';
import { parseDefinition } from '../../src/model/parse-definition.js';
import { randomAnswers, randomDefinition } from '../fixtures/random-definition.js';
import { referenceScore } from '../fixtures/reference-score.js';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
type Definition = ReturnType<typeof randomDefinition>;
type Answers = ReturnType<typeof randomAnswers>;

/** Some definition that the format accepts, and some answers. */
function always(check: (definition: Definition, answers: Answers) => void): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const definition = randomDefinition(draw);
      check(definition, randomAnswers(draw, definition));
    }),
    { numRuns, seed },
  );
}
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe(`score, on random definitions (${numRuns} runs, seed ${seed})`, () => {
  it('agrees with the rules written a second time, and every definition drawn is accepted', () => {
    let valued = 0;
    let banded = 0;
    let partial = 0;
    let hidden = 0;
    always((definition, answers) => {
      assert.deepEqual(parseDefinition(definition), { ok: true, definition });
      const result = score(definition, answers);
      assert.deepEqual(result, referenceScore(definition, answers));
      const values = Object.values(result.scores);
      if (values.some(({ value }) => value !== null)) valued += 1;
      if (values.some(({ band }) => band)) banded += 1;
      if (values.some((one) => one.partial)) partial += 1;
      if (shownItems(definition, answers).length < definition.items.length) hidden += 1;
    });
    for (const count of [valued, banded, partial, hidden]) assert.ok(count > numRuns / 100, 'the draw is too poor');
  });

  it('changes neither the definition nor the answers, and gives the same result twice', () => {
    always((definition, answers) => {
      const first = score(frozen(definition), frozen(answers));
      assert.deepEqual(score(definition, answers), first);
    });
  });

  it('lets rules only raise a band', () => {
    always((definition, answers) => {
      const bare = { ...definition, scores: definition.scores!.map((one) => ({ ...one, rules: [] })) };
      const [ruled, unruled] = [score(definition, answers).scores, score(bare, answers).scores];
      for (const { id, bands = [] } of definition.scores!) {
        const rank = (band: string | null) => bands.findIndex((one) => one.id === band);
        assert.ok(rank(ruled[id]!.band) >= rank(unruled[id]!.band));
      }
    });
  });

  it('gives exactly one band to each value from the first threshold on', () => {
    always((definition, answers) => {
      const { scores } = score(definition, answers);
      for (const { id, bands = [] } of definition.scores!) {
        const { value, band } = scores[id]!;
        if (value !== null && bands[0] && value >= bands[0].from) assert.ok(band);
        if (value === null) assert.equal(band, null);
      }
    });
  });

  it('finds the same flags whatever the points and the scores', () => {
    always((definition, answers) => {
      const items = definition.items.map((item) =>
        'options' in item ? { ...item, options: item.options.map(({ score: _, ...option }) => option) } : item,
      );
      assert.deepEqual(
        score({ ...definition, items, scores: [], panels: [], advice: [] }, answers).flags,
        score(definition, answers).flags,
      );
    });
  });

  it('gives the same result when the answers of items that are not shown are removed', () => {
    always((definition, answers) => {
      const shown = new Set(shownItems(definition, answers).map(({ id }) => id));
      const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id)));
      assert.deepEqual(score(definition, kept), score(definition, answers));
    });
  });

  it('lists a declined answer as missing, like an absent one', () => {
    always((definition, answers) => {
      const tested = new Set(definition.items.flatMap((item) => item.showIf?.tests.map((test) => test.item) ?? []));
      const kept = Object.entries(answers).filter(([id, value]) => {
        const item = definition.items.find((one) => one.id === id);
        if (item?.kind !== 'choice' || tested.has(id)) return true;
        return !item.options.find((option) => option.id === value)?.declined;
      });
      assert.deepEqual(score(definition, Object.fromEntries(kept)).missing, score(definition, answers).missing);
    });
  });
});
