import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { accepted, refused, sample, sampleByEmail, sampleByRelative } from '../../demo/receiver/check/samples.js';
import { check } from '../../demo/receiver/validation.js';
import { ensurePackages } from './packages.js';

type Body = Readonly<Record<string, unknown>>;
const runs = Number(process.env.FUZZ_RUNS ?? 2000);
const sorted = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));

type Verdict = { ok: boolean; fields: Readonly<Record<string, string>>; request: unknown; unknown: boolean };

function reference(body: Body): Verdict {
  const checked = check(body);
  return checked.ok
    ? { ok: true, fields: {}, request: sorted(checked.request), unknown: false }
    : { ok: false, fields: checked.fields, request: null, unknown: checked.unknownFields };
}
function plugin(bodies: readonly Body[]): Verdict[] {
  const said = execFileSync('php', [join(import.meta.dirname, 'rules.php')], {
    input: bodies.map((body) => JSON.stringify(body)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [boolean, Record<string, string>, unknown, boolean])
    .map(([ok, fields, request, unknown]) => ({ ok, fields, request, unknown }));
}

/** Texts of the same letters may be composed or not: PHP composes only with its extension intl. */
const composed = (request: unknown) => JSON.parse(JSON.stringify(request).normalize('NFC')) as unknown;

/**
 * The same bodies pass, and are kept alike; what the form's schema refuses is refused, field by field, and a social security
 * number is called one. Codes such as long and format may differ, and the schema stops at a wrong channel.
 */
function assertSame(bodies: readonly Body[]): void {
  const all = plugin(bodies);
  assert.equal(all.length, bodies.length);
  bodies.forEach((body, at) => {
    const [ours, theirs] = [all[at]!, reference(body)];
    const why = JSON.stringify({ body, ours, theirs });
    assert.equal(ours.ok, theirs.ok, why);
    assert.deepEqual(composed(ours.request), composed(theirs.request), why);
    for (const [name, code] of Object.entries(theirs.fields)) {
      assert.ok(name in ours.fields, why);
      if (code === 'nir' || code === 'unexpected') assert.equal(ours.fields[name], code, why);
    }
    assert.ok(ours.unknown || !theirs.unknown, why);
  });
}

const hostile = [
  ...[
    '',
    ' ',
    '\u200b',
    '\ufeff x',
    'Zoe\u0308',
    'O’Brien',
    "d'Arc",
    '李小龍',
    'محمد',
    'a\u202eb',
    'a\nb',
    '=1',
    '😀',
    '\u00a0x\u00a0',
  ],
  ...[
    '06 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '０６１２３４５６７８',
    '0033612345678',
    '3646',
    '06–12–34–56–78',
    '+687 12 34 56',
  ],
  ...[
    '1 85 05 78 006 084 91',
    '185057800608491',
    '１８５０５７８００６０８４９１',
    '1 85 05 2A 006 084 35',
    'n° 2 55 08 14 168 025 38 !',
  ],
  ...[
    'a@b.fr',
    'a@b',
    'élodie@exemple.fr',
    'x@münchen.de',
    'a@b..fr',
    'a＠b.fr',
    'a b@c.fr',
    '٢٥٠٠٠',
    '75 001',
    '2A004',
    '98000',
    '99999',
  ],
  ...[
    '2026-12-01-am',
    '2026-02-30-am',
    '2028-02-29-pm',
    '2026-12-01-am,2026-12-01-am',
    '12345',
    'a'.repeat(81),
    'a'.repeat(501),
    '😀'.repeat(251),
  ],
];
const names = [
  ...[
    'requestId',
    'service',
    'caisse',
    'firstName',
    'lastName',
    'channel',
    'phone',
    'voicemail',
    'email',
    'postcode',
    'slots',
  ],
  ...['company', 'topic', 'message', 'locale', 'noticeVersion', 'widgetVersion', 'siteId', 'writtenBy', 'callerName'],
  ...['callerPhone', 'personAgrees', 'hp', 'elapsed'],
];

describe("the plug-in's rules in PHP answer as the schema of the form", () => {
  before(ensurePackages);
  it('on every body of the conformance kit', () => {
    const bodies = [...Object.values(refused).flat(), ...accepted].map(([, body]) => body()!);
    assertSame(bodies);
    assert.ok(bodies.length > 60);
  });
  it('on every field × every hostile text', () => {
    assertSame(names.flatMap((name) => hostile.map((text) => sample({ [name]: text }))));
    assertSame(['email', 'phone'].flatMap((name) => hostile.map((text) => sampleByEmail({ [name]: text }))));
  });
  it(`on ${runs} bodies near a right one`, () => {
    const text = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: fc.constantFrom(...'0123456789 .-+()/@aéŒ\u00a0\u200b\u0308\n1785AB'), maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const value = fc.oneof(
      { weight: 9, arbitrary: text },
      { weight: 1, arbitrary: fc.constantFrom(null, 1, true, [], {}) },
    );
    const change = fc.dictionary(fc.constantFrom(...names, 'niveau'), value, { maxKeys: 3 });
    const base = fc.constantFrom(sample(), sampleByEmail(), sampleByRelative());
    const bodies = fc.sample(fc.tuple(base, change), { numRuns: runs, seed: Number(process.env.SEED ?? 7) });
    assertSame(bodies.map(([one, more]) => ({ ...one, ...more })));
  });
});
