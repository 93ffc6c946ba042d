import { expect } from 'chai';
import { daysSince } from '../../../src/elements/dispositifs/days/days-since.js';
import { isoDay } from '../../../src/elements/shared/interview/calendar.js';

/** First day of leave as typed, today, days. */
const counted: readonly [string, string, number | undefined][] = [
  ['01/11/2026', '2026-11-30', 30],
  ['30/11/2026', '2026-11-30', 1],
  ['1/11/2026', '2026-11-30', 30],
  ['01-11-2026', '2026-11-30', 30],
  ['01.11.2026', '2026-11-30', 30],
  [' 01 11 2026 ', '2026-11-30', 30],
  ['2026-11-01', '2026-11-30', 30],
  ['25/10/2026', '2026-10-26', 2],
  ['28/03/2026', '2026-03-30', 3],
  ['28/02/2028', '2028-03-01', 3],
  ['29/02/2028', '2028-03-01', 2],
  ['01112026', '2026-11-30', 30],
  ['1112026', '2026-11-30', undefined],
  ['31/02/2026', '2026-11-30', undefined],
  ['29/02/2025', '2026-11-30', undefined],
  ['00/00/0000', '2026-11-30', undefined],
  ['1/1/26', '2026-11-30', undefined],
  ['12 mars', '2026-11-30', undefined],
  ['mars', '2026-11-30', undefined],
  ['01/01/0026', '2026-11-30', undefined],
  ['01/01/20226', '2026-11-30', undefined],
  ['01/01/1899', '2026-11-30', undefined],
  ['01/12/2026', '2026-11-30', undefined],
  ['13/13/2026', '2026-11-30', undefined],
  ['', '2026-11-30', undefined],
];

describe('daysSince', () => {
  for (const [typed, today, days] of counted)
    it(`B58: a leave since « ${typed} », on ${today}, has lasted ${days ?? 'nobody knows how many'} days`, () =>
      expect(daysSince(typed, today, 1500)).to.equal(days));
});

describe('isoDay', () => {
  for (const [typed, day] of [
    ['5/3/2026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['29/02/2028', undefined],
    ['31/02/2026', undefined],
    ['05/03/1926', undefined],
    ['30/11/2026', '2026-11-30'],
    ['01/12/2026', undefined],
    ['01/12/2016', '2016-12-01'],
    ['01/11/2016', undefined],
    ['hier', undefined],
  ] as const)
    it(`B58: « ${typed} » is ${day ?? 'no day'}`, () => expect(isoDay(typed, '2026-11-30')).to.equal(day));
});
