import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaires } from '../../src/content.js';
import { DefinitionError, score, shownItems } from '../../src/engine/index.js';
import { parseDefinition } from '../../src/schemas.js';

const worker = questionnaires['auto-positionnement-pdp']!;

/** Ce que le programme a donné, l'endroit que l'erreur nomme. */
const malformed: [string, unknown, string][] = [
  ['null', null, 'items'],
  ['nothing', undefined, 'items'],
  ['an empty object', {}, 'items'],
  ['a text', 'auto-positionnement-pdp', 'items'],
  ['items that are no list', { items: 3 }, 'items'],
  ['an item that is null', { items: [worker.items[0], null] }, 'items[1]'],
  ['a choice without options', { items: [{ id: 'a', kind: 'choice' }] }, 'items[0].options'],
  ['no item', { items: [] }, 'items'],
  ['another format', { ...worker, format: 'pdp-questionnaire/2' }, 'format'],
  ['an unknown kind', { items: [{ ...worker.items[0], kind: 'slider' }] }, 'items[0].kind'],
  [
    'points in letters',
    { items: [{ id: 'a', kind: 'choice', options: [{ id: 'o', score: '3' }] }] },
    'items[0].options[0].score',
  ],
  ['two items of one id', { items: [worker.items[0], worker.items[0]] }, 'items[1].id'],
  [
    'a condition on a later item',
    {
      items: [
        { ...worker.items[0], showIf: { behavior: 'all', tests: [{ item: 'q1', op: 'exists', value: true }] } },
        worker.items[1],
      ],
    },
    'items[0].showIf.tests[0].item',
  ],
  ['an unknown rounding', { ...worker, scores: [{ ...worker.scores![0], decimals: 7 }] }, 'scores[0].decimals'],
  [
    'a number of missing answers in letters',
    { ...worker, scores: [{ ...worker.scores![0], missing: { max: 'deux', strategy: 'zero' } }] },
    'scores[0].missing.max',
  ],
  [
    'bands that go down',
    {
      items: worker.items,
      scores: [
        {
          ...worker.scores![3],
          rules: [],
          bands: [
            { id: 'b', from: 2 },
            { id: 'c', from: 1 },
          ],
          terms: [{ item: 'q1' }],
        },
      ],
    },
    'scores[0].bands[1].from',
  ],
  [
    'a panel for an unknown band',
    { items: worker.items, panels: [{ id: 'p', trigger: { any: [{ score: 'zz', bandIn: ['b1'] }] } }] },
    'panels[0].trigger.any[0]',
  ],
  ['scores that are no list', { ...worker, scores: 4 }, 'scores'],
  ['a score without terms', { ...worker, scores: [{ id: 'total' }] }, 'scores[0].terms'],
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
  it('throws DefinitionError on whatever the schema refuses in what scoring reads', () => {
    const others =
      /^(id|version|url|status|languages|audience|validated|title|intro|limits|licence|dimensions)\b|\.(text|label|title|help|dimension|required|range|show|tone|flagged|minLabel|maxLabel)\b/;
    const places = (value: unknown, path: string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...places(inner, [...path, key])])
        : [];
    let refused = 0;
    for (const definition of Object.values(questionnaires))
      for (const path of places(definition).filter((one) => !others.test(one.join('.'))))
        for (const value of [null, -1.5, 'zz', '', [], {}, Number.NaN]) {
          const copy = structuredClone(definition) as unknown as Record<string, never>;
          let at = copy;
          for (const key of path.slice(0, -1)) at = at[key]!;
          at[path.at(-1)!] = value as never;
          if (parseDefinition(copy).ok) continue;
          refused += 1;
          assert.throws(() => score(copy as never, answers), DefinitionError, `${path.join('.')} = ${String(value)}`);
        }
    assert.ok(refused > 500, `${refused} refused`);
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
