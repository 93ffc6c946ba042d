import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../../../src/elements/rendez-vous/delivery/judge.js';
import { readResponse } from '../../../../src/elements/rendez-vous/delivery/post.js';
import { reference, reply } from './simulation.js';

const known = ['phone', 'message'];
const is = (status: number, body: unknown = undefined, more = {}) => judge(reply(status, body, more), known, 0).is;
/** Without asking again, or with. */
const ends = (status: number) => {
  const verdict = judge(reply(status), known, 0);
  return `${verdict.is}${'again' in verdict && verdict.again ? ' again' : ''}`;
};

describe('delivery, what an answer means', () => {
  for (const [says, one, accepted] of [
    ['3 signs', 'ABC', false],
    ['4 signs', 'A-12', true],
    ['24 signs', 'A'.repeat(24), true],
    ['25 signs', 'A'.repeat(25), false],
    ['small letters', 'k7mp2xq4', false],
    ['a space before', ' K7MP2XQ4', false],
    ['a line after', 'K7MP2XQ4\n', false],
    ['words around', 'Numéro K7MP2XQ4', false],
    ['an accent', 'K7MPÉ2XQ4', false],
    ['a number', 12345678, false],
    ['a list', ['K7MP2XQ4'], false],
    ['nothing', '', false],
  ] as const)
    it(`N7: a reference of ${says} is ${accepted ? 'one' : 'doubtful'}`, () =>
      assert.equal(is(201, { reference: one }), accepted ? 'sent' : 'unknown'));
  it('N7: only 200, 201 and 202 succeed, whatever the body says', () => {
    for (let status = 199; status < 400; status++)
      assert.equal(is(status, { reference }), status > 199 && status < 203 ? 'sent' : 'unknown', String(status));
  });
  for (const [type, accepted] of [
    ['application/json', true],
    ['Application/JSON ; charset=utf-8', true],
    ['application/vnd.spsti+json', true],
    ['application/jsonp', false],
    ['application/json5', false],
    ['text/json', false],
    ['text/html; from=application/json', false],
    ['', false],
  ] as const)
    for (const status of [200, 201, 202])
      it(`N7: ${status} of type « ${type} » is ${accepted ? 'a success' : 'doubtful'}`, async () => {
        const answer = new Response(JSON.stringify({ reference }), { status, headers: { 'content-type': type } });
        assert.equal(judge(await readResponse(answer), known, 0).is, accepted ? 'sent' : 'unknown');
      });
  it('X05: neither a reference nor fields that a page put on prototypes', () => {
    const page = Object.prototype as Record<string, unknown>;
    Object.assign(page, { reference, fields: ['phone'], appointment: '2026-12-01T10:00:00+01:00' });
    try {
      assert.equal(is(201, {}), 'unknown');
      assert.equal(is(422, {}), 'failed');
      assert.deepEqual(judge(reply(201, `{"reference":"${reference}"}`), known, 0), {
        ...{ is: 'sent', reference, appointment: '' },
      });
    } finally {
      for (const name of ['reference', 'fields', 'appointment']) Reflect.deleteProperty(page, name);
    }
  });
  for (const [header, wall, seconds] of [
    ['Tue, 24 Nov 2026 10:00:10 GMT', '2026-11-24T10:00:00.400Z', 10],
    ['Tue, 24 Nov 2026 10:00:10 GMT', '2026-11-24T10:00:09.999Z', 1],
    ['Tue, 24 Nov 2026 10:00:10 GMT', '2026-11-24T10:00:10.000Z', 1],
    ['Tue, 24 Nov 2026 10:00:10 GMT', '2026-11-24T10:00:11.000Z', 30],
    ['0'.repeat(12) + '7', '2026-11-24T10:00:00.000Z', 7],
    ['9'.repeat(400), '2026-11-24T10:00:00.000Z', 86_400],
  ] as const)
    it(`N5: « ${header.slice(0, 30)} » heard at ${wall.slice(14)} is a wait of ${seconds} s, never too early`, () => {
      const verdict = judge(reply(429, undefined, { retryAfter: header }), known, Date.parse(wall));
      assert.deepEqual(verdict, { is: 'busy', seconds });
    });
  it('N6: 413 asks for a shorter message only of whoever wrote one', () => {
    assert.equal(is(413), 'heavy');
    assert.deepEqual(judge(reply(413), ['phone'], 0), { is: 'failed', again: false });
  });
  it('N4, N6, N8, N9: every status from 400 to 599 has the end that was decided, and only five are tried again', () => {
    const decided: Readonly<Record<string, readonly number[]>> = {
      closed: [401, 403, 404, 405, 410],
      pending: [409],
      heavy: [413],
      busy: [429],
      'failed again': [408, 425, 503],
      'unknown again': [502, 504],
    };
    const usual = (status: number) => (status <= 500 ? 'failed' : 'unknown');
    for (let status = 400; status < 600; status++) {
      const [end = usual(status)] = Object.entries(decided).find(([, all]) => all.includes(status)) ?? [];
      assert.equal(ends(status), end, String(status));
    }
  });
  it('N9: an opaque answer is doubtful, whatever it seems to hold', () =>
    assert.equal(is(201, { reference }, { opaque: true }), 'unknown'));
});
