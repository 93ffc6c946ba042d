import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { payloadNames, strictPayload, writeBody } from '../../../../src/elements/rendez-vous/delivery/payload.js';
import { requestId } from '../../../../src/elements/rendez-vous/delivery/request-id.js';
import { fieldNames } from '../../../../src/model/rendez-vous.js';

const request = { firstName: 'Zoë "Z"\\\n\u2028', lastName: 'Ng', phone: '0692 12 34 56', hp: '' };

/** Runs with a page's pollution, then cleans it. */
function polluted<T>(on: object, name: string, value: unknown, act: () => T): T {
  Object.defineProperty(on, name, { value, configurable: true, enumerable: true, writable: true });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(on, name);
  }
}
const spoil = () => 'polluted';

describe('delivery, payload', () => {
  it('the names are those of the schema, no more and no less', () => {
    assert.deepEqual([...payloadNames].sort(), [...fieldNames].sort());
  });
  it('P12: nothing else passes, whatever it is called', () => {
    const extra = { level: 'b3', score: '12', nir: '1 85', __proto__: { company: 'x' }, toString: 'x', caisse: 3 };
    assert.deepEqual(
      { ...strictPayload({ ...extra, ...request }) },
      {
        firstName: request.firstName,
        lastName: 'Ng',
        phone: request.phone,
      },
    );
  });
  it('keeps the empty values that must be there, and leaves the others out', () => {
    assert.deepEqual({ ...strictPayload({ hp: '', company: '' }, ['hp']) }, { hp: '' });
  });
  it('writes what JSON.parse reads back, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const payload = strictPayload({ message: text, hp: '' }, ['hp', 'message']);
        assert.deepEqual(JSON.parse(writeBody(payload)), { ...payload });
        const own = polluted(JSON, 'stringify', spoil, () => writeBody(payload));
        assert.deepEqual(JSON.parse(own), { ...payload });
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
  const pollutions: readonly [string, object, string, unknown][] = [
    ['Object.prototype.toJSON', Object.prototype, 'toJSON', spoil],
    ['String.prototype.toJSON', String.prototype, 'toJSON', spoil],
    ['Array.prototype.toJSON', Array.prototype, 'toJSON', spoil],
    ['Object.prototype.diagnostic', Object.prototype, 'diagnostic', 'x'],
    ['Object.prototype.company', Object.prototype, 'company', 'x'],
  ];
  for (const [says, on, name, value] of pollutions)
    it(`X05: a page with ${says} changes nothing`, () => {
      const body = polluted(on, name, value, () => writeBody(strictPayload(request, ['hp'])));
      assert.deepEqual(JSON.parse(body), request);
    });
  const stringifiers: readonly [string, unknown][] = [
    [
      'adds a field',
      (value: object) =>
        `{"spy":"x",${Object.entries(value)
          .map(([k, v]) => `"${k}":"${v}"`)
          .join()}}`,
    ],
    ['throws', () => assert.fail('never')],
    ['answers nothing', () => undefined],
    ['changes a value', () => '{"firstName":"X","lastName":"Ng","phone":"1","hp":""}'],
  ];
  for (const [says, stringify] of stringifiers)
    it(`X05: a page whose JSON.stringify ${says} changes nothing`, () => {
      const { stringify: before } = JSON;
      JSON.stringify = stringify as typeof before;
      try {
        const body = writeBody(strictPayload(request, ['hp']));
        assert.deepEqual(JSON.parse(body), request);
      } finally {
        JSON.stringify = before;
      }
    });
});

describe('delivery, request id', () => {
  const v4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const worlds: readonly [string, unknown][] = [
    ['whole crypto', globalThis.crypto],
    ['D40: no randomUUID', { getRandomValues: (to: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(to) }],
    ['D40: a randomUUID replaced by the page', { randomUUID: () => 'x' }],
    ['D40: no crypto at all', undefined],
  ];
  for (const [says, value] of worlds)
    it(`a UUID v4, each time another: ${says}`, (t) => {
      const given = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
      const whole = globalThis.crypto;
      const stand =
        value && value !== whole && 'getRandomValues' in (value as object)
          ? { getRandomValues: (to: Uint8Array<ArrayBuffer>) => whole.getRandomValues(to) }
          : value;
      t.after(() => Object.defineProperty(globalThis, 'crypto', given));
      Object.defineProperty(globalThis, 'crypto', { value: stand, configurable: true });
      const ids = Array.from({ length: 500 }, requestId);
      for (const id of ids) assert.match(id, v4);
      assert.equal(new Set(ids).size, 500);
    });
  it('D40: without randomUUID, from random bytes of the browser, not from Math.random', (t) => {
    const given = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    t.after(() => Object.defineProperty(globalThis, 'crypto', given));
    const value = { getRandomValues: (to: Uint8Array) => to.fill(255) };
    Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
    assert.equal(requestId(), 'ffffffff-ffff-4fff-bfff-ffffffffffff');
  });
});
