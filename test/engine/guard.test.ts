import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaires } from '../../src/content.js';
import { DefinitionError, score, shownItems } from '../../src/engine/index.js';

const worker = questionnaires['auto-positionnement-pdp']!;

/** Ce que le programme a donné, l'endroit que l'erreur nomme. */
const malformed: [string, unknown, string][] = [
  ['null', null, 'items'],
  ['nothing', undefined, 'items'],
  ['an empty object', {}, 'items'],
  ['a text', 'auto-positionnement-pdp', 'items'],
  ['items that are no list', { items: 3 }, 'items'],
  ['an item that is null', { items: [worker.items[0], null] }, 'items[1]'],
  ['a choice without options', { items: [{ id: 'a', kind: 'choice' }] }, 'items[0]'],
  ['scores that are no list', { ...worker, scores: 4 }, 'definition'],
  ['a score without terms', { ...worker, scores: [{ id: 'total' }] }, 'definition'],
  [
    'an unknown question in a term',
    { ...worker, scores: [{ ...worker.scores![0], terms: [{ item: 'zz' }] }] },
    'scores.d-travail',
  ],
  [
    'a score that comes later in a term',
    { ...worker, scores: [{ ...worker.scores![0], terms: [{ score: 'total' }] }, worker.scores![3]] },
    'scores.d-travail',
  ],
  [
    'a score that uses itself',
    { ...worker, scores: [{ ...worker.scores![0], terms: [{ score: 'd-travail' }] }] },
    'scores.d-travail',
  ],
  [
    'a rule towards an unknown band',
    {
      ...worker,
      scores: [{ ...worker.scores![3], rules: [{ atLeast: 'b9', when: { items: ['q1'], scoreFrom: 0, times: 1 } }] }],
    },
    'scores.total',
  ],
];

describe('score and shownItems, given a malformed definition', () => {
  const answers = { q1: 'r0', q2: 'r0', q3: 'r0', q4: 'r0', q5: 'r0', q6: 'r0' };
  for (const [what, definition, path] of malformed)
    it(`${what}: throws DefinitionError at ${path}, with what was found and what is accepted`, () => {
      assert.throws(
        () => score(definition as never, answers),
        (error) =>
          error instanceof DefinitionError &&
          error.name === 'DefinitionError' &&
          error.path === path &&
          Boolean(error.found && error.accepted),
      );
    });
  it('names the place for shownItems too', () => {
    assert.throws(() => shownItems({ items: [null] } as never, {}), DefinitionError);
  });
  it('works, or throws DefinitionError, whichever key of a built-in is removed', () => {
    const without = (value: object, path: readonly string[]): unknown => {
      const copy = structuredClone(value) as Record<string, never>;
      let at = copy;
      for (const key of path.slice(0, -1)) at = at[key]!;
      delete at[path.at(-1)!];
      return copy;
    };
    const paths = (value: unknown, path: string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])])
        : [];
    let thrown = 0;
    for (const path of paths(worker).filter((one) => one.at(-1) !== 'fr' && one.at(-1) !== 'en'))
      try {
        score(without(worker, path) as never, answers);
      } catch (error) {
        assert.ok(error instanceof DefinitionError, path.join('.'));
        thrown += 1;
      }
    assert.ok(thrown > 5);
  });
});
