/** Hostile bodies: always 4xx, nothing stored, nothing told. FUZZ_RUNS sets the length of the random part (10,000 in full). */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../demo/receiver/validation.js';
import { request } from '../fixtures/appointment-request.js';
import { engines, post, testReceiver, type TestReceiver } from './engines.js';

const body = (more: Readonly<Record<string, unknown>> = {}) => ({ ...request, requestId: randomUUID(), ...more });
const right = JSON.stringify(request);
const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

const hostile: readonly (readonly [says: string, raw: string, status?: number])[] = [
  ['nothing', ''],
  ['spaces', '   '],
  ['null', 'null'],
  ['a number', '42'],
  ['a text', '"x"'],
  ['a list', '[]'],
  ['a list of requests', `[${right}]`],
  ['cut', right.slice(0, -1)],
  ['with a trailing comma', right.replace('}', ',}')],
  ['with curly quotes', right.replaceAll('"', '“')],
  ['with a byte order mark and nothing', '\ufeff'],
  ['a form', 'firstName=Camille&lastName=Martin'],
  ['HTML', '<!doctype html><p>x</p>'],
  ['XML with an entity', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['4,000 lists deep', deep(4000, '[', ']')],
  ['1,000 objects deep', deep(1000, '{"a":', '}').replace('}', '1}')],
  ['a request with a deep field', right.replace('"Camille"', deep(3000, '[', ']'))],
  ['8 kB and one', JSON.stringify(body({ message: 'x'.repeat(8192) })), 413],
  ['1 MB', JSON.stringify(body({ message: 'x'.repeat(1_000_000) })), 413],
  ['padded with spaces', right + ' '.repeat(9000), 413],
  ['with __proto__', right.replace('{', '{"__proto__":{"channel":"phone"},')],
  ['with constructor', right.replace('{', '{"constructor":{"prototype":{"x":1}},')],
  [
    'with 400 unknown keys',
    JSON.stringify({ ...request, ...Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`k${n}`, n])) }),
  ],
  ['with a NUL', JSON.stringify(body({ firstName: '\u0000' }))],
  ['with half a character', right.replace('Camille', '\\ud800')],
  ['with a number too big', right.replace('"25000"', '1e999')],
];

for (const engine of engines)
  describe(`hostile bodies, ${engine}`, () => {
    let receiver: TestReceiver;
    before(async () => {
      receiver = await testReceiver(engine);
    });
    after(() => receiver.close());
    const quiet = (text: string) => {
      assert.doesNotMatch(text, /\n\s+at |node_modules|\.ts\b|Error:|SQLSTATE|rdv_/);
      assert.ok(text.length < 1500, 'a refusal is short');
    };

    for (const [says, raw, status] of hostile)
      it(`refuses a body ${says}`, async () => {
        const answer = await post(receiver, raw, { 'idempotency-key': request.requestId });
        if (status) assert.equal(answer.statusCode, status);
        assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, String(answer.statusCode));
        quiet(answer.body);
        assert.equal(await receiver.count(), 0);
        assert.equal('x' in {}, false);
      });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'text/html',
      undefined,
    ])
      it(`refuses the type ${type ?? 'absent'}`, async () => {
        const answer = await post(receiver, body(), { 'content-type': type });
        assert.equal(answer.statusCode, 415);
        assert.equal(await receiver.count(), 0);
      });
    it('refuses every field with a value of another type', async () => {
      for (const field of Object.keys(request))
        for (const value of [null, 0, true, [], {}, ['x'], { $ne: '' }]) {
          const answer = await post(receiver, { ...body(), [field]: value }, { 'idempotency-key': request.requestId });
          assert.equal(answer.statusCode, 400, `${field} ${JSON.stringify(value)}`);
        }
      assert.equal(await receiver.count(), 0);
    });

    it('random bodies near a right one: what the schema refuses is 4xx and is not stored, the rest is 201', async () => {
      const nasty = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(
          '',
          '\u0000',
          '\ud800',
          '1 85 05 78 006 084 91',
          "';--",
          '../../etc/passwd',
          '${x}',
          '\u202e',
          'NaN',
        ),
        fc.jsonValue({ maxDepth: 3 }),
        fc.integer(),
        fc.constantFrom(null, true, [], {}),
      );
      const keys = fc.constantFrom(
        ...Object.keys(request),
        'email',
        'message',
        'slots',
        'company',
        'callerName',
        '__proto__',
        'x',
      );
      const mutations = fc.array(fc.tuple(keys, nasty), { minLength: 1, maxLength: 3 });
      const raw = mutations.map((all) => {
        const entries = new Map<string, unknown>(Object.entries(body()));
        for (const [key, value] of all) entries.set(key, value);
        return `{${[...entries].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`;
      });
      const broken = fc
        .tuple(raw, fc.nat(400), fc.string({ unit: 'binary', maxLength: 4 }))
        .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
      let stored = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(raw, broken, fc.json(), fc.string({ unit: 'binary', maxLength: 300 })),
          async (text) => {
            let parsed: unknown;
            try {
              parsed = JSON.parse(text);
            } catch {
              parsed = undefined;
            }
            const checked = check(parsed);
            const key = checked.ok ? checked.request.requestId : request.requestId;
            const answer = await post(receiver, text, { 'idempotency-key': key });
            quiet(answer.body);
            if (answer.statusCode === 201) stored += 1;
            const polluting = text.includes('__proto__');
            if (checked.ok && !polluting) assert.equal(answer.statusCode, 201, text);
            else assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${answer.statusCode} ${text}`);
          },
        ),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
      );
      assert.equal(await receiver.count(), stored);
      assert.equal('x' in {}, false);
    });
  });
