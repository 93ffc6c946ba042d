import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../src/model/nearest.js';

/** Ce qui est écrit, la valeur proposée. */
const cases: [string, string | undefined][] = [
  ['steps', 'steps'],
  ['step', 'steps'],
  ['STEPS', 'steps'],
  [' pages ', 'page'],
  ['stpes', 'steps'],
  ['', undefined],
  ['   ', undefined],
  ['questionnaire', undefined],
  ['x'.repeat(100_000), undefined],
  ['__proto__', undefined],
];

describe('nearest', () => {
  for (const [written, expected] of cases)
    it(`« ${written.slice(0, 20)} »: ${expected ?? 'nothing'}`, () =>
      assert.equal(nearest(written, ['steps', 'page']), expected));
  for (const [written, expected] of [
    ['7', '5'],
    ['0', '2'],
    ['-4', '2'],
    ['3.6', '4'],
    ['100', '5'],
    ['1e9', '5'],
    [' 4 ', '4'],
    ['h2', '2'],
    ['', undefined],
  ] as const)
    it(`of numbers, the nearest to « ${written} »: ${expected ?? 'nothing'}`, () =>
      assert.equal(nearest(written, ['3', '2', '4', '5']), expected));
  it('proposes nothing when nothing is accepted', () => assert.equal(nearest('page', []), undefined));
  it('does not change the list of accepted values', () => {
    const accepted = Object.freeze(['page', 'steps']);
    assert.equal(nearest('stepz', accepted), 'steps');
  });
});
