import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newReference } from '../../demo/receiver/reference.js';

describe('the reference', () => {
  const all = Array.from({ length: 4000 }, newReference);
  it('has 8 signs, without 0, O, 1 nor I, and none is given twice', () => {
    for (const one of all) assert.match(one, /^[2-9A-HJ-NP-Z]{8}$/);
    assert.equal(new Set(all).size, all.length);
  });
  it('says neither order nor date: at each place, 32 signs, each as often as another', () => {
    for (let place = 0; place < 8; place++) {
      const times = new Map<string, number>();
      for (const one of all) times.set(one[place]!, (times.get(one[place]!) ?? 0) + 1);
      assert.equal(times.size, 32, `place ${place}`);
      for (const [sign, count] of times) assert.ok(count > 50 && count < 220, `${sign}: ${count}`); // 125, 11 deviations of 11
    }
  });
});
