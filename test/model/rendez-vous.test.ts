import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { AppointmentRequest, appointmentRequestJsonSchema, fieldNames } from '../../src/model/rendez-vous.js';
import * as cases from '../cases/rendez-vous.cases.js';
import { byEmail, byRelative, request } from '../fixtures/appointment-request.js';

const without = (from: Readonly<Record<string, string>>, field: string) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));
const accepts = (input: unknown) => AppointmentRequest.safeParse(input).success;
const optional = ['writtenBy', 'slots', 'company', 'topic', 'message'];

describe('AppointmentRequest', () => {
  for (const [says, one] of Object.entries({
    'by phone': request,
    'by e-mail': byEmail,
    'by a relative': byRelative,
  })) {
    it(`accepts a request ${says}, unchanged`, () => assert.deepEqual(AppointmentRequest.parse(one), one));
    for (const field of Object.keys(one).filter((name) => !optional.includes(name) || 'callerName' in one))
      it(`${says}: ${field} is required`, () => assert.equal(accepts(without(one, field)), false));
    for (const field of Object.keys(one))
      it(`${says}: ${field} is a text and nothing else`, () => {
        for (const wrong of [null, 1, true, [one[field as never]], { a: 1 }, '\ud800', 'x'.repeat(9000)])
          if (!(field === 'hp' && wrong === '\ud800'))
            assert.equal(accepts({ ...one, [field]: wrong }), false, String(wrong));
      });
  }
  it('decision 21: without writtenBy, the person writes', () => assert.ok(accepts(without(request, 'writtenBy'))));
  for (const [says, extra] of [
    ['an unknown field', { nir: '1' }],
    ['a result of another widget (P12)', { band: 'b2' }],
    ['an e-mail address beside a phone number', { email: 'a@b.fr' }],
    ['a caller when the person writes', { callerName: 'A', callerPhone: '06 12 34 56 78', personAgrees: 'yes' }],
    ['a wish without the agreement of the person', { ...byRelative, personAgrees: 'no' }],
    ['an unknown service', { service: 'mairie' }],
    ['an unknown subject', { topic: 'cancer' }],
    ['a subject from the employer', { ...byRelative, writtenBy: 'employeur', topic: 'reprise' }],
    ['a message from the employer', { ...byRelative, writtenBy: 'employeur', message: 'Bonjour' }],
    ['a message from a professional', { ...byRelative, writtenBy: 'professionnel', message: 'Bonjour' }],
    ['another version of UUID', { requestId: '3f2a8c1e-5b7d-1e9f-8a6b-0c1d2e3f4a5b' }],
    ['a caisse that is no id', { caisse: 'Carsat Île' }],
    ['a notice that is no hash', { noticeVersion: 'demain' }],
  ] as const)
    it(`refuses ${says}`, () => assert.equal(accepts({ ...request, ...extra }), false));
  it('accepts every optional field', () => {
    const all = {
      slots: '2026-12-01-am',
      company: 'Dupont SA',
      topic: 'reprise',
      message: 'Bonjour',
      caisse: 'carsat-bfc',
    };
    assert.ok(accepts({ ...request, ...all }));
  });
  it('decision 21: accepts from each role what it may give', () => {
    assert.ok(accepts({ ...byRelative, topic: 'reprise', message: 'Bonjour', company: 'Dupont SA' }));
    assert.ok(accepts({ ...byRelative, writtenBy: 'professionnel', topic: 'reprise', company: 'Dupont SA' }));
    assert.ok(accepts({ ...byRelative, writtenBy: 'employeur', company: 'Dupont SA' }));
  });
  it('X04: refuses __proto__ and constructor as fields', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      assert.equal(accepts(JSON.parse(JSON.stringify(request).replace('{', `{"${key}":{"x":1},`))), false, key);
    assert.equal('x' in {}, false);
  });
  for (const odd of [null, undefined, [], '', 'x', 42, true, [request], new Map()])
    it(`refuses ${JSON.stringify(odd)?.slice(0, 20)} as a whole`, () => assert.equal(accepts(odd), false));
});

/** An independent reader of JSON Schema: the one that the receiver's HTTP library brings along. */
const fromHere = createRequire(import.meta.url);
const fromFastify = createRequire(createRequire(fromHere.resolve('fastify')).resolve('@fastify/ajv-compiler'));
const { default: Ajv } = fromFastify('ajv/dist/2020') as {
  default: new (options: object) => { compile: (schema: unknown) => (input: unknown) => boolean };
};

describe('rendez-vous.json', () => {
  const text = JSON.stringify(appointmentRequestJsonSchema());
  const validates = new Ajv({ strict: false, formats: {} }).compile(JSON.parse(text));

  it('is published as it is here', () =>
    assert.deepEqual(JSON.parse(readFileSync('dist/schemas/rendez-vous.json', 'utf8')), JSON.parse(text)));
  it('is a JSON Schema of draft 2020-12 that names every field', () => {
    assert.match(text, /2020-12\/schema/);
    for (const name of fieldNames) assert.ok(text.includes(`"${name}"`), name);
  });
  for (const [says, one] of Object.entries({ 'by phone': request, 'by e-mail': byEmail, 'by a relative': byRelative }))
    it(`accepts a request ${says}, and refuses it without a required field, with one more, or with another type`, () => {
      assert.equal(validates(one), true);
      for (const field of Object.keys(one)) {
        if (!optional.includes(field) || 'callerName' in one)
          assert.equal(validates(without(one, field)), false, field);
        assert.equal(validates({ ...one, [field]: 1 }), false, field);
      }
      assert.equal(validates({ ...one, nir: '1' }), false);
    });
  const tables = [
    ['lastName', request, cases.names],
    ['email', byEmail, cases.emails],
    ['postcode', request, cases.postcodes],
  ] as const;
  for (const [field, around, { accepted, refused }] of tables)
    it(`${field}: accepts what the form sends, refuses what it refuses`, () => {
      for (const [, why, typed] of accepted) {
        const sent = (AppointmentRequest.parse({ ...around, [field]: typed }) as Record<string, unknown>)[field];
        assert.equal(validates({ ...around, [field]: sent }), true, why);
      }
      for (const [, why, typed] of refused)
        if (!why.includes('sécurité sociale')) assert.equal(validates({ ...around, [field]: typed }), false, why);
    });
});
