import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freshness } from '../../src/engine/freshness.js';

/** À relire avant, le jour, ce qu’on en dit. */
const days = [
  ['2027-05-22', '2026-11-22', 'current'],
  ['2027-05-22', '2027-05-22', 'current'],
  ['2027-05-22', '2027-05-23', 'overdue'],
  ['2027-05-22', '2027-11-22', 'overdue'],
  ['2027-05-22', '2027-11-23', 'stale'],
  ['2027-11-22', '2028-05-22', 'overdue'],
  ['2027-11-22', '2028-05-23', 'stale'],
  ['2027-08-31', '2028-02-29', 'overdue'],
  ['2027-08-31', '2028-03-01', 'stale'],
  ['2027-06-30', '2027-12-31', 'stale'],
  ['2027-07-15', '2028-01-15', 'overdue'],
  [undefined, '2099-01-01', 'current'],
  ['', '2099-01-01', 'current'],
] as const;

describe('freshness', () => {
  for (const [reviewBy, today, expected] of days)
    it(`à relire avant ${reviewBy || 'on ne sait quand'}, le ${today} : ${expected}`, () => {
      assert.equal(freshness(reviewBy, today), expected);
    });
});
