import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { questionnaires } from '../../src/content.js';
import { score } from '../../src/engine/index.js';
import { parseDefinition, readDefinition } from '../../src/model/parse-definition.js';
import { parsePageConfig } from '../../src/model/page-config.js';
import { everyKind } from '../../stories/questionnaire.examples.js';

type Json = Record<string, unknown>;
const base = () =>
  structuredClone(questionnaires['auto-positionnement-pdp']) as unknown as Json & { items: Json[]; scores: Json[] };
const changed = (change: (definition: ReturnType<typeof base>) => void) => {
  const definition = base();
  change(definition);
  return parseDefinition(definition);
};
const set = (target: unknown, name: string, value: unknown) => Object.assign(target as object, { [name]: value });
const problem = (parsed: ReturnType<typeof parseDefinition>) => (parsed.ok ? undefined : parsed.problems[0]);
const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index));
const listOf = (definition: Json, name: string) => definition[name] as Json[];
const item = (id: string) => ({ ...base().items[0], id });

describe('parseDefinition, what it accepts', () => {
  for (const [id, definition] of Object.entries(questionnaires))
    it(`accepts the built-in ${id}`, () => assert.equal(parseDefinition(definition).ok, true));
  it('accepts every kind of item and condition', () =>
    assert.deepEqual(problem(parseDefinition(everyKind)), undefined));
  it('B24: accepts one question', () => {
    assert.ok(
      changed(
        (d) =>
          set(d, 'items', d.items.slice(0, 1)) && set(d, 'scores', []) && set(d, 'advice', []) && set(d, 'panels', []),
      ).ok,
    );
  });
  it('X16: accepts a long scale whose step makes few values, refuses a shorter one without', () => {
    const scale = { id: 'sc', kind: 'scale', min: 0, text: { fr: 'x' } };
    assert.equal(changed((d) => d.items.push({ ...scale, max: 50_000, step: 10 })).ok, true);
    assert.equal(changed((d) => d.items.push({ ...scale, max: 20_000 })).ok, false);
  });
  it('accepts a rule on the score it is in, or on an earlier one', () => {
    for (const score of ['total', 'd-vie']) {
      const when = { scores: [{ score, op: '>=', value: 3 }] };
      assert.ok(changed((d) => set(d.scores[3], 'rules', [{ atLeast: 'b2', when }])).ok, score);
    }
  });
  it('B35, X01: keeps HTML, Markdown and templates as text', () => {
    const text = '<img src=x onerror=alert(1)> **x** {{x}} ${x} <script>';
    const parsed = changed((d) => set(d, 'title', { fr: text }));
    assert.ok(parsed.ok && parsed.definition.title['fr'] === text);
  });
  it('B21: accepts lone surrogates, NUL and U+2028 in a text', () => {
    assert.ok(changed((d) => set(d, 'title', { fr: '\ud800 \u0000 \u2028' })).ok);
  });
});

/** What is refused: the list's id, what is wrong, the path named, a word of what is accepted. */
const refused: [string, string, (d: ReturnType<typeof base>) => unknown, string, RegExp][] = [
  ['B23', 'no question', (d) => set(d, 'items', []), 'items', /au moins 1/],
  [
    'B25, X16',
    '201 questions',
    (d) =>
      set(
        d,
        'items',
        many(201, (n) => item(`x${n}`)),
      ),
    'items',
    /au plus 200/,
  ],
  ['B26', 'a question without option', (d) => set(d.items[0], 'options', []), 'items[0].options', /au moins 2/],
  [
    'B26',
    'a question with one option',
    (d) => set(d.items[0], 'options', (d.items[0]!['options'] as unknown[]).slice(1, 2)),
    'items[0].options',
    /au moins 2/,
  ],
  [
    'B26, X16',
    '51 options',
    (d) =>
      set(
        d.items[0],
        'options',
        many(51, (n) => ({ id: `o${n}`, label: { fr: 'x' } })),
      ),
    'items[0].options',
    /au plus 50/,
  ],
  ['B27', 'two questions with the same id', (d) => d.items.push({ ...d.items[0]! }), 'items[9].id', /différent/],
  [
    'B28',
    'a jump to a missing question',
    (d) => set(d.items[3], 'showIf', { behavior: 'all', tests: [{ item: 'zz', op: 'exists', value: true }] }),
    'items[3].showIf.tests[0]',
    /id d'une question/,
  ],
  [
    'B28',
    'a jump to itself',
    (d) => set(d.items[3], 'showIf', { behavior: 'all', tests: [{ item: 'q3', op: 'exists', value: true }] }),
    'items[3].showIf.tests[0]',
    /plus haut/,
  ],
  [
    'B28',
    'a jump forward, hence a cycle',
    (d) => set(d.items[3], 'showIf', { behavior: 'all', tests: [{ item: 'q6', op: 'exists', value: true }] }),
    'items[3].showIf.tests[0]',
    /plus haut/,
  ],
  [
    'B30',
    'points NaN',
    (d) => set((d.items[1]!['options'] as Json[])[0], 'score', NaN),
    'items[1].options[0].score',
    /nombre/,
  ],
  [
    'B30',
    'points infinite',
    (d) => set((d.items[1]!['options'] as Json[])[0], 'score', Infinity),
    'items[1].options[0].score',
    /nombre/,
  ],
  [
    'B30',
    'points in quotes',
    (d) => set((d.items[1]!['options'] as Json[])[0], 'score', '3'),
    'items[1].options[0].score',
    /nombre/,
  ],
  [
    'B30',
    'points with five decimals',
    (d) => set((d.items[1]!['options'] as Json[])[0], 'score', 0.00001),
    'items[1].options[0].score',
    /4 décimales/,
  ],
  [
    'B31',
    'levels that overlap',
    (d) => set((d.scores[3]!['bands'] as Json[])[1], 'from', 0),
    'scores[3].bands[1].from',
    /plus grand/,
  ],
  [
    'B31',
    'levels unsorted',
    (d) => set((d.scores[3]!['bands'] as Json[])[2], 'from', 3),
    'scores[3].bands[2].from',
    /plus grand/,
  ],
  [
    'B31',
    'a hole under the first level',
    (d) => set((d.scores[3]!['bands'] as Json[])[0], 'from', 2),
    'scores[3].bands[0].from',
    /range.min/,
  ],
  ...(['scores', 'panels', 'advice', 'dimensions'] as const).map((name): (typeof refused)[number] => [
    'B27',
    `two ${name} with the same id`,
    (d) => listOf(d, name).push({ ...listOf(d, name)[0] }),
    `${name}[${listOf(base(), name).length}].id`,
    /différent/,
  ]),
  [
    'B27',
    'two levels with the same id',
    (d) => set((d.scores[3]!['bands'] as Json[])[1], 'id', 'b1'),
    'scores[3].bands[1].id',
    /différent/,
  ],
  [
    'B31',
    'a range upside down',
    (d) => set(d.scores[0], 'range', { min: 6, max: 0 }),
    'scores[0].range.max',
    /au moins range.min/,
  ],
  ...(
    [
      ['a term', 0, { terms: [{ item: 'zz' }] }, 'terms[0].item', /id d'une question/],
      [
        'a weight',
        0,
        { terms: [{ item: 'q1', weightBy: { item: 'zz', map: { a: 1 } } }] },
        'terms[0].weightBy.item',
        /id d'une question/,
      ],
      [
        'a rule',
        3,
        { rules: [{ atLeast: 'b2', when: { items: ['zz'], scoreFrom: 3, times: 1 } }] },
        'rules[0].when',
        /id d'une question/,
      ],
      [
        'a rule on scores',
        3,
        { rules: [{ atLeast: 'b2', when: { scores: [{ score: 'zz', op: '>=', value: 3 }] } }] },
        'rules[0].when',
        /score/,
      ],
      [
        'the level of a rule',
        3,
        { rules: [{ atLeast: 'zz', when: { items: ['q1'], scoreFrom: 3, times: 1 } }] },
        'rules[0].atLeast',
        /b1, b2, b3/,
      ],
    ] as const
  ).map(([what, at, given, path, accepted]): (typeof refused)[number] => [
    'B33',
    `an unknown name in ${what}`,
    (d) => Object.assign(d.scores[at]!, given),
    `scores[${at}].${path}`,
    accepted,
  ]),
  ['B33', 'a formula', (d) => set(d.scores[3], 'formula', 'constructor'), 'scores[3]', /clé/],
  ['B34', 'an empty title', (d) => set(d, 'title', { fr: '' }), 'title.fr', /caractère/],
  ['B34, X16', 'a title of 5,000 characters', (d) => set(d, 'title', { fr: 'x'.repeat(5000) }), 'title.fr', /2000/],
  ['B36', 'a newer format', (d) => set(d, 'format', 'pdp-questionnaire/2'), 'format', /autre version/],
  ['B19', 'a text for a list', (d) => set(d, 'items', 'q1'), 'items', /une liste/],
  ['B19', 'a list for a text', (d) => set(d, 'id', ['a']), 'id', /un texte/],
  ['B20', 'a misspelt key', (d) => set(d, 'advise', []), '', /« advice »/],
  ['decision 29', 'a language that is not one', (d) => set(d, 'languages', ['français']), 'languages[0]', /langue/],
  [
    'main language',
    'a text without the main language',
    (d) => set(d, 'title', { en: 'x' }),
    'title',
    /première langue/,
  ],
];

describe('parseDefinition, what it refuses, in French, with the path', () => {
  for (const [id, what, change, path, accepted] of refused)
    it(`${id}: ${what}`, () => {
      const found = problem(changed((d) => void change(d)));
      assert.ok(found, 'accepted');
      assert.equal(found.path, path);
      assert.match(found.accepted, accepted);
    });
  for (const [what, value] of [
    ['null', null],
    ['[]', []],
    ['"x"', 'x'],
    ['42', 42],
    ['undefined', undefined],
    ['a function', () => 1],
  ] as const)
    it(`B11: ${what} instead of a definition`, () => assert.equal(parseDefinition(value).ok, false));
  it('refuses what throws when it is read', () => {
    const traps = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
        get: () => {
          throw new Error('no');
        },
      },
    );
    const getter = {
      ...base(),
      get items(): never {
        throw new Error('no');
      },
    };
    assert.equal(parseDefinition(traps).ok, false);
    assert.equal(parseDefinition(getter).ok, false);
  });
  it('refuses what goes round in circles', () => {
    const round = base() as unknown as Record<string, unknown>;
    round['licence'] = round;
    assert.equal(parseDefinition(round).ok, false);
  });
});

describe('readDefinition, the text of a file', () => {
  const text = JSON.stringify(base());
  it('B12: forgives a byte order mark', () => assert.ok(readDefinition(`\uFEFF${text}`).ok));
  for (const [what, broken] of [
    ['a trailing comma', text.replace(/\}$/, ',}')],
    ['a comment', `// x\n${text}`],
    ['single quotes', text.replaceAll('"', "'")],
    ['curly quotes', text.replaceAll('"', '“')],
    ['entities', text.replaceAll('"', '&quot;')],
    ['a <br> inside', text.replace(',', ',<br>')],
  ] as const)
    it(`B12: refuses ${what}`, () => assert.match(problem(readDefinition(broken))!.accepted, /JSON/));
  it('B13: refuses a truncated file', () => assert.equal(readDefinition(text.slice(0, 4000)).ok, false));
  it('B14, X16: refuses 1 MB', () =>
    assert.match(problem(readDefinition(`{"a":"${'x'.repeat(1e6)}"}`))!.accepted, /256/));
  it('B15, X16: refuses 10,000 levels', () => {
    assert.match(problem(readDefinition(`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`))!.accepted, /12 niveaux/);
  });
  it('B16: reads duplicate keys as JSON does, the last one', () => {
    const parsed = readDefinition(text.replace('"status":"draft"', '"status":"draft","status":"active"'));
    assert.ok(parsed.ok && parsed.definition.status === 'active');
  });
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', ''])
    it(`B17, B18, X04: refuses the key « ${key} » and leaves prototypes alone`, () => {
      const hostile = text.replace(
        '"status"',
        `${JSON.stringify(key)}:{"polluted":1,"prototype":{"polluted":1}},"status"`,
      );
      assert.equal(readDefinition(hostile).ok, false);
      assert.equal(({} as { polluted?: number }).polluted, undefined);
    });
});

describe('B61, B62: random and near-valid definitions', () => {
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);
  const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
  const prototypes = () =>
    [Object, Array, String, Number, Function]
      .map(({ prototype }) => Object.getOwnPropertyNames(prototype).length)
      .join();
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(NaN, Infinity, -1, 1e308, '', '__proto__', 'constructor', null, [], {}, true),
    fc.anything(),
  );
  const places = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

  /** Puts `value` somewhere in a copy of a built-in, following `route`. */
  function mutate(route: readonly number[], value: unknown, remove: boolean): unknown {
    const root: unknown = base();
    let node = root as Record<string, unknown>;
    for (const [depth, turn] of route.entries()) {
      const keys = Object.keys(node);
      const key = keys[turn % keys.length];
      if (key === undefined) break;
      const inner = node[key];
      if (depth === route.length - 1 || typeof inner !== 'object' || inner === null) {
        if (remove) delete node[key];
        else node[key] = value;
        break;
      }
      node = inner as Record<string, unknown>;
    }
    return root;
  }

  it(`never throws nor changes a prototype; what it accepts can be scored (${numRuns} runs, seed ${seed})`, () => {
    const before = prototypes();
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.tuple(places, odd, fc.boolean())), fc.nat(5), (given, pick) => {
        const input =
          Array.isArray(given) && Array.isArray(given[0])
            ? mutate(given[0] as number[], given[1], Boolean(given[2]))
            : given;
        const parsed = parseDefinition(input);
        if (!parsed.ok) return parsed.problems.length > 0;
        accepted += 1;
        const answers = Object.fromEntries(
          parsed.definition.items.map((one) => [
            one.id,
            'options' in one ? one.options[pick % one.options.length]!.id : pick,
          ]),
        );
        return Array.isArray(score(parsed.definition, answers).flags);
      }),
      { numRuns, seed },
    );
    assert.ok(accepted > 0, 'some near-valid definitions must be accepted');
    assert.equal(prototypes(), before);
  });
  it(`reads any text without throwing (${numRuns} runs, seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readDefinition(text).ok === 'boolean'),
      { numRuns, seed },
    );
  });
  it(`reads any page configuration without throwing (${numRuns} runs, seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parsePageConfig(text).ok === 'boolean'),
      { numRuns, seed },
    );
  });
});
