import { expect } from 'chai';
import { counted } from '../../../src/elements/shared/interview/units.js';
import { setLocale } from '../../../src/i18n/locale.js';

/** Every plural form of each language; Latin figures everywhere. */
const table: Record<string, readonly (readonly [number, 'day' | 'year', string])[]> = {
  fr: [
    [0, 'day', '0 jour'],
    [1, 'day', '1 jour'],
    [45, 'day', '45 jours'],
    [1, 'year', '1 an'],
    [52, 'year', '52 ans'],
  ],
  'fr-x-simple': [[45, 'day', '45 jours']],
  en: [
    [1, 'day', '1 day'],
    [45, 'day', '45 days'],
  ],
  ar: [
    [1, 'day', 'يوم'],
    [2, 'day', 'يومان'],
    [3, 'day', '3 أيام'],
    [11, 'day', '11 يومًا'],
    [100, 'day', '100 يوم'],
  ],
};

afterEach(() => setLocale('fr'));

for (const [locale, rows] of Object.entries(table))
  it(`decision 29: a count takes the plural of the language (${locale})`, async () => {
    await setLocale(locale);
    for (const [count, unit, words] of rows) expect(counted(count, unit)).to.equal(words);
  });
