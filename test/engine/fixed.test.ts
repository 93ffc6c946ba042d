import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fixed, roundHalfUp } from '../../src/engine/fixed.js';
import { score } from '../../src/engine/index.js';
import { parseDefinition } from '../../src/model/parse-definition.js';
import { band, instrument, scale, words } from '../fixtures/instruments/instrument.js';

describe('fixed', () => {
  it('holds any number of at most four decimals exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (tenThousandths) => {
        const sign = tenThousandths < 0 ? '-' : '';
        const digits = String(Math.abs(tenThousandths)).padStart(5, '0');
        const written = Number(`${sign}${digits.slice(0, -4)}.${digits.slice(-4)}`);
        assert.equal(fixed(written), BigInt(tenThousandths));
      }),
    );
  });
});

describe('roundHalfUp', () => {
  for (const [over, under, decimals, expected] of [
    [27n, 2n, 0, 14],
    [-27n, 2n, 0, -13],
    [-28n, 2n, 0, -14],
    [-1n, 3n, 0, 0],
    [-2n, 3n, 0, -1],
    [1n, 3n, 4, 0.3333],
    [2n, 3n, 4, 0.6667],
    [301_699_999n, 10_000_000n, 2, 30.17],
    [5n, 100n, 1, 0.1],
    [-5n, 100n, 1, 0],
  ] as const)
    it(`${over}/${under} to ${decimals} decimals is ${expected}`, () =>
      assert.equal(roundHalfUp({ over, under }, decimals) + 0, expected));
});

describe('score, with sums that no number holds exactly', () => {
  it('gives no value beyond 10^11 rather than a wrong one, and never throws', () => {
    const scores = Array.from({ length: 50 }, (_, index) => ({
      id: `s${index}`,
      title: words('s'),
      terms: Array.from({ length: 200 }, () => ({
        ...(index ? { score: `s${index - 1}` } : { item: 'a' }),
        weight: 10,
      })),
      range: { min: 0, max: 1_000_000 },
      bands: [band('b', 0)],
    }));
    const definition = instrument('immense', { items: [scale('a', 0, 10)], scores });
    assert.ok(parseDefinition(definition).ok);
    const found = score(definition, { a: 10 }).scores;
    assert.deepEqual(found['s0'], { value: 20_000, band: 'b', partial: false });
    assert.equal(found['s2']!.value, 80_000_000_000);
    assert.deepEqual(found['s3'], { value: null, band: null, partial: false });
    assert.equal(found['s49']!.value, null);
  });
});
