import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaires } from '../../src/content.js';
import { parseDefinition, readDefinition } from '../../src/model/parse-definition.js';

const base = () => structuredClone(questionnaires['auto-positionnement-pdp'])!;
const refusal = (input: unknown) => {
  const parsed = parseDefinition(input);
  return parsed.ok ? undefined : parsed.problems[0];
};

/** Ce qu'une personne malveillante écrirait dans un texte : doit rester un texte, lettre pour lettre. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style>',
  '<base href=//evil.example>',
  '<form action=//evil.example><input name=a>',
  '<!--',
  ']]>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '#{7*7}',
  '<%= 7*7 %>',
  '[x](javascript:alert(1))',
  '![x](//evil.example/a.png)',
  "' OR 1=1 --",
  '=HYPERLINK("//evil.example")',
  '\u202egnp.exe',
  '\u2028\u2029\u0000',
  '\ud800',
  '&lt;script&gt;&#106;avascript:',
];

describe('parseDefinition, hostile input', () => {
  for (const payload of payloads)
    it(`X01: keeps ${JSON.stringify(payload).slice(0, 40)} as text in every string`, () => {
      const marked = JSON.parse(JSON.stringify(base()), (key, value: unknown) =>
        key === 'fr' || key === 'en' ? payload : value,
      ) as unknown;
      const parsed = parseDefinition(marked);
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.definition, marked);
    });

  it('X16: refuses a small object that unfolds into billions of values, at once', () => {
    const row = Array.from({ length: 90_000 }, () => 1);
    const started = performance.now();
    assert.match(refusal({ ...base(), items: row.map(() => row) })!.found, /plus de/);
    assert.ok(performance.now() - started < 2000);
  });
  it('X16: refuses a list of a billion holes, at once', () => {
    const holes: unknown[] = [];
    holes.length = 1_000_000_000;
    assert.match(refusal({ ...base(), items: holes })!.found, /plus de/);
  });
  it('X16: refuses an object that contains itself many times', () => {
    const round: Record<string, unknown> = base();
    for (let index = 0; index < 500; index++) round[`x${index}`] = round;
    assert.ok(refusal(round));
  });
  it('refuses a proxy that was revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.ok(refusal(proxy));
    assert.ok(refusal({ ...base(), licence: proxy }));
  });
  it('refuses maps, dates, symbols and whole numbers without end in place of values', () => {
    for (const odd of [new Map(), new Date(0), Symbol('x'), 10n, /x/, new Uint8Array(8)])
      for (const key of Object.keys(base())) assert.ok(refusal({ ...base(), [key]: odd }), key);
  });
  it('does not change what it is given', () => {
    const frozen = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
      return value;
    };
    assert.ok(parseDefinition(frozen(base())).ok);
  });
  it('gives a copy: changing the input later changes nothing', () => {
    const input = base();
    const parsed = parseDefinition(input);
    input.items.length = 0;
    assert.ok(parsed.ok && parsed.definition.items.length === 9);
  });

  const places: [string, string][] = [
    ['the definition', '"status"'],
    ['an item', '"kind"'],
    ['a band', '"from"'],
    ['a test', '"op"'],
  ];
  for (const [where, key] of places)
    it(`X04: refuses « __proto__ » in ${where}, without touching prototypes`, () => {
      const text = JSON.stringify(base()).replace(key, `"__proto__":{"polluted":true},${key}`);
      assert.equal(readDefinition(text).ok, false);
      assert.equal('polluted' in {}, false);
    });
  it('X04: a language called « __proto__ » never reaches the definition', () => {
    const parsed = readDefinition(JSON.stringify(base()).replace('"fr"', '"__proto__":{"polluted":true},"fr"'));
    if (parsed.ok) assert.doesNotMatch(JSON.stringify(parsed.definition), /polluted/);
    assert.equal('polluted' in {}, false);
  });
  it('X16: accepts what is exactly at the limits: 200 questions, 50 options, 2,000 letters', () => {
    const options = Array.from({ length: 50 }, (_, index) => ({ id: `o${index}`, label: { fr: 'x' } }));
    const items = Array.from({ length: 200 }, (_, index) => ({
      id: `x${index}`,
      kind: 'choice',
      text: { fr: 'x' },
      options: index ? options.slice(0, 2) : options,
    }));
    const definition = { ...base(), title: { fr: 'x'.repeat(2000) }, items, scores: [], panels: [], advice: [] };
    assert.equal(refusal(definition), undefined);
    assert.match(refusal({ ...definition, title: { fr: 'x'.repeat(2001) } })!.accepted, /2000 caractères/);
  });
  it('X16: counts bytes, not letters: 90,000 ideographs are too heavy', () => {
    const parsed = readDefinition(JSON.stringify({ a: '漢'.repeat(90_000) }));
    assert.ok(!parsed.ok && /256/.test(parsed.problems[0]!.accepted));
  });
  it('refuses what is not a text', () => {
    for (const odd of [undefined, null, 3, {}, Symbol('x')]) assert.equal(readDefinition(odd as never).ok, false);
  });
});
