import { expect } from 'chai';
import { inWords } from '../../../src/elements/shared/dates.js';

describe('dates in words', () => {
  for (const [day, locale, said] of [
    ['2026-12-01', 'fr', '1er décembre 2026'],
    ['2026-12-01', 'fr-x-simple', 'mardi 1er décembre 2026'], // accessibility rules, 1.4: « lundi 5 janvier 2026 »
    ['2026-01-05', 'fr-x-simple', 'lundi 5 janvier 2026'],
    ['2026-11-21', 'fr', '21 novembre 2026'],
    ['2026-11-11', 'fr', '11 novembre 2026'],
    ['2026-12-01', 'en', 'December 1, 2026'],
    ['2026-12-01', 'ar', '1 ديسمبر 2026'],
  ] as const)
    it(`${day} is « ${said} », ${locale}`, () => expect(inWords(day, locale)).to.equal(said));
});
