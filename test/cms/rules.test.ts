import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { accepted } from '../../demo/receiver/check/accepted.js';
import { refused, sample, sampleByEmail, sampleByRelative } from '../../demo/receiver/check/samples.js';
import { check } from '../../demo/receiver/validation.js';
import * as cases from '../cases/rendez-vous.cases.js';
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

/** Every value that the form's own tables name, accepted or refused. */
const typed = [
  ...[cases.names, cases.phones, cases.emails, cases.postcodes, cases.slots].flatMap(({ accepted: yes, refused: no }) =>
    [...yes, ...no].map(([, , text]) => text),
  ),
  ...cases.nir.found,
  ...cases.nir.absent,
];
/** Marks that nobody sees, line ends, controls, signs that become others: inside and around, in each free text. */
const marks = [
  ...'\u00ad\u061c\u200b\u200c\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\r\n\t\0\u0007\u2028\u00a0\u3000‐‑–—´`‘',
  '\r\n',
];
const texts: readonly (readonly [name: string, make: (more: Body) => Body, text: string])[] = [
  ['lastName', sample, 'Martin'],
  ['callerName', sampleByRelative, 'Martin'],
  ['phone', sample, '0612345678'],
  ['callerPhone', sampleByRelative, '0612345678'],
  ['email', sampleByEmail, 'ab@exemple.fr'],
  ['postcode', sample, '25000'],
  ['company', sample, 'Menuiserie'],
  ['message', sample, 'Bonjour'],
];
const hex = (count: number) => 'a'.repeat(count);
/** The longest and one more, and what a line end or a capital does to a code. */
const codes: Readonly<Record<string, readonly string[]>> = {
  requestId: [`${sample().requestId as string}\n`, (sample().requestId as string).toUpperCase()],
  caisse: [hex(60), hex(61), 'carsat-bretagne', 'carsat-', 'Carsat', 'carsat\n'],
  locale: ['fr', 'en', 'fr-x-simple', 'fr-FR', 'fr-fr', 'FR', 'fr\n', 'fr-x-autre'],
  noticeVersion: [hex(7), hex(8), hex(64), hex(65), 'abcdefgh', `${hex(8)}\n`],
  widgetVersion: ['0.1.0', '0.1', '0.1.0-beta.1', `0.1.0-${hex(20)}`, `0.1.0-${hex(21)}`, '0.1.0\n', '12345.0.0'],
  siteId: ['', hex(40), hex(41), '-a', 'a-', 'A', 'a\n'],
  company: [hex(120), hex(121), '😀'.repeat(120), '😀'.repeat(121)],
  message: [hex(500), hex(501), '😀'.repeat(500), '😀'.repeat(501)],
  hp: [hex(200), hex(201)],
  elapsed: ['lt3s\n', 'ge3s'],
  slots: ['2027-02-29-am', '2026-12-01-AM', '2026-12-01-am\n', '1999-12-01-am'],
};

describe("the plug-in's rules in PHP answer as the schema of the form", () => {
  before(ensurePackages);
  it('on every body of the conformance kit', () => {
    const bodies = [...Object.values(refused), ...Object.values(accepted).map(({ group }) => group)]
      .flat()
      .map(([, body]) => body()!);
    assertSame(bodies);
    assert.ok(bodies.length > 60);
  });
  it('on every field × every hostile text', () => {
    assertSame(names.flatMap((name) => hostile.map((text) => sample({ [name]: text }))));
    assertSame(['email', 'phone'].flatMap((name) => hostile.map((text) => sampleByEmail({ [name]: text }))));
  });
  it('B48 to B58, P13: on every value of the tables of the form, in every free text', () => {
    const into = (make: (more: Body) => Body, fields: readonly string[]) =>
      fields.flatMap((name) => typed.map((text) => make({ [name]: text })));
    assertSame(into(sample, ['firstName', 'lastName', 'phone', 'postcode', 'company', 'message', 'slots']));
    assertSame(into(sampleByEmail, ['email']));
    assertSame(into(sampleByRelative, ['callerName', 'callerPhone']));
  });
  it('B48, B51, B59: on every mark that nobody sees, inside and around', () => {
    assertSame(
      texts.flatMap(([name, make, text]) =>
        marks.flatMap((mark) =>
          [`${mark}${text}`, `${text}${mark}`, `${text.slice(0, 2)}${mark}${text.slice(2)}`].map((one) =>
            make({ [name]: one }),
          ),
        ),
      ),
    );
  });
  it('on the longest of each closed field, one sign more, and a line end after it', () => {
    assertSame(
      Object.entries(codes).flatMap(([name, all]) =>
        all.map((text) => sample(name === 'requestId' ? { requestId: text } : { [name]: text })),
      ),
    );
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
