import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, any, not } from '../../src/engine/truth.js';
import type { Truth } from '../../src/model/finding.js';

const reads = (letters: string) =>
  [...letters].map((letter) => () => ({ y: 'yes', n: 'no', u: 'unknown' })[letter] as Truth);

/** y yes, n no, u unknown; what « all » and « any » make of them. */
const table = [
  ['', 'yes', 'no'],
  ['y', 'yes', 'yes'],
  ['n', 'no', 'no'],
  ['u', 'unknown', 'unknown'],
  ['yy', 'yes', 'yes'],
  ['yn', 'no', 'yes'],
  ['ny', 'no', 'yes'],
  ['nn', 'no', 'no'],
  ['yu', 'unknown', 'yes'],
  ['uy', 'unknown', 'yes'],
  ['nu', 'no', 'unknown'],
  ['un', 'no', 'unknown'],
  ['uu', 'unknown', 'unknown'],
  ['uyn', 'no', 'yes'],
] as const;

describe('truth, three values (rules.md §4)', () => {
  for (const [letters, whole, one] of table)
    it(`« ${letters} »: all is ${whole}, any is ${one}`, () => {
      assert.equal(all(reads(letters))({}), whole);
      assert.equal(any(reads(letters))({}), one);
    });
  it('not swaps yes and no, and keeps unknown', () => {
    assert.deepEqual((['yes', 'no', 'unknown'] as const).map(not), ['no', 'yes', 'unknown']);
  });
});
