import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pairs } from '../../.config/languages/pairs.js';
import { sign, staleIn, type Signed } from '../../.config/languages/stale.js';
import { interfaceWords, textsIn } from '../support/translated-texts.js';

const signed = JSON.parse(readFileSync('.config/languages/signed.json', 'utf8')) as Signed;

for (const locale of ['en', 'fr-x-simple', 'ar'])
  describe(`interface words, ${locale}`, () => {
    it('B39, B40, B42: has a translation for each, never empty, with the same placeholders', () => {
      const marks = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
      for (const { source, target } of interfaceWords(locale)) {
        assert.ok(target.trim(), source);
        assert.deepEqual(marks(target), marks(source), source);
        if (locale !== 'fr-x-simple') assert.ok(target !== source || !/\p{L}.* .*\p{L}/u.test(source.replace(/ \(.*\)/, '')), `${locale}, left in French: ${source}`); // prettier-ignore
      }
    });
  });

describe('every text in another language', () => {
  const texts = ['en', 'fr-x-simple', 'ar'].flatMap(textsIn);
  for (const [id, what, pattern] of [
    [
      'B41',
      'a script, an event handler or an address that runs',
      /<\s*(script|img|svg|iframe)|\bon[a-z]+\s*=|javascript:/i,
    ],
    ['B42', 'nothing', /^\s*$/],
    ['B43', 'an override of the direction of writing (U+202A to U+202E)', /[\u202a-\u202e]/],
  ] as const)
    it(`${id}: never holds ${what}`, () =>
      assert.deepEqual(
        texts.filter(({ text }) => pattern.test(text)).map(({ place }) => place),
        [],
      ));
  it('B43: closes each isolate it opens', () => {
    const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
    const open = texts.filter(({ text }) => count(text, /[\u2066-\u2068]/g) !== count(text, /\u2069/g));
    assert.deepEqual(
      open.map(({ place }) => place),
      [],
    );
  });
});

describe('contents in other languages', () => {
  it('B39: has every text, no other, each signed with the French it was made from', () =>
    assert.deepEqual(staleIn(pairs, signed), []));
  it('refers to the same numbers as the French, and types none', () => {
    const references = (text: string) => [...text.matchAll(/\{\{[^}]+\}\}/g)].map(String).sort();
    for (const { file, french, words } of pairs)
      for (const [path, text] of words)
        assert.deepEqual(references(text), references(french.get(path)!), `${file} › ${path}`);
  });
  it('keeps the figures of the French', () => {
    // « un mois », « deux ans » are written 1 and 2 in the simplified version; English writes some in words
    const figures = (text: string) =>
      (
        text
          .replace(/\{\{[^}]*\}\}/g, '')
          .replace(/(\d)[ ,](\d{3})\b/g, '$1$2')
          .match(/\d+/g) ?? []
      ).map(Number);
    for (const { file, locale, french, words } of pairs)
      for (const [path, text] of words)
        for (const figure of figures(french.get(path)!))
          if (!(locale === 'ar' && figure < 3))
            // Arabic says one and two by the form of the word

            assert.ok(figures(text).includes(figure), `${file} › ${path} : ${figure}`);
  });
  it('tells what must be read again when one French sentence changes, is added or goes', () => {
    const pair = {
      file: 'a.ts',
      locale: 'en',
      french: new Map([
        ['x', 'Un'],
        ['y', 'Deux'],
      ]),
      words: new Map([
        ['x', 'One'],
        ['y', 'Two'],
      ]),
    };
    const marks = { 'a.ts': sign(pair) };
    assert.deepEqual(staleIn([pair], marks), []);
    const changed = {
      ...pair,
      french: new Map([
        ['x', 'Une'],
        ['z', 'Trois'],
      ]),
    };
    assert.deepEqual(staleIn([changed], marks), [
      'a.ts › z : sans traduction : Trois',
      "a.ts › y : n'existe plus en français",
      'a.ts › x : le français a changé depuis la traduction : Une',
    ]);
    const left = {
      ...pair,
      french: new Map([['x', 'Une phrase entière.']]),
      words: new Map([['x', 'Une phrase entière.']]),
    };
    assert.deepEqual(staleIn([left], { 'a.ts': sign(left) }), ['a.ts › x : resté en français : Une phrase entière.']);
    assert.deepEqual(staleIn([{ ...left, locale: 'fr-x-simple' }], { 'a.ts': sign(left) }), []);
  });
});

describe('English', () => {
  const english = textsIn('en');
  for (const [said, instead] of [
    ['accident at work', /work accident/i],
    ['human resources', /\bHR\b/],
    ['works council', /staff committee/i],
    ['health insurance', /health-insurance/i],
    ['fund, with « caisse » beside it at most', /\b(the|your) caisse\b/i],
    ['proof', /\ba proof\b/i],
  ] as const)
    it(`has one word for one thing: ${said}`, () =>
      assert.deepEqual(
        english.filter(({ text }) => instead.test(text)).map(({ place, text }) => `${place}\n    ${text}`),
        [],
      ));
});

describe('Arabic', () => {
  const arabic = textsIn('ar');
  const wrong = (pattern: RegExp) =>
    arabic.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}\n    ${text}`);
  it('joins an order to its condition with فـ', () =>
    assert.deepEqual(
      wrong(/إذا[^.:؛؟]*، (اتصلوا|اقرؤوا|قولوا|أجيبوا|اختاروا|تحدثوا|فكّروا|اشرحوا|أخبروا|عدّلوا|لا ت)/),
      [],
    ));
  it('puts no space inside quotation marks: they would stay alone on a line', () =>
    assert.deepEqual(wrong(/«\s(?!»)|(?<!«)\s»(?! و«)/), []));
  it('has one name for « visite de préreprise »', () =>
    assert.deepEqual(wrong(/(?<!زيارة ما قبل استئناف العمل \()visite de préreprise/), []));
  it('says « sick leave » in full once in each text: leave alone would be holidays', () => {
    const own = arabic.filter(({ place }) => !/R05|R10/.test(place)); // leave of the civil service, leave to help a relative
    assert.deepEqual(
      own.filter(({ text }) => /إجاز[ةا]/.test(text) && !/إجاز(ة|ات|اتكم) (ال)?مرضية|الإجازات المرضية/.test(text)),
      [],
    );
  });
  it('writes Latin digits', () =>
    assert.deepEqual(
      arabic.filter(({ text }) => /[\u0660-\u0669\u06f0-\u06f9]/.test(text)),
      [],
    ));
  it('isolates every telephone number from the right-to-left text', () =>
    assert.deepEqual(
      arabic
        .filter(({ text }) => /\+?\d{2}(?: \d{2,3})+/.test(text.replace(/\u2066[^\u2069]*\u2069/g, '')))
        .map(({ place, text }) => `${place}\n    ${text}`),
      [],
    ));
  it('counts in a form that any number fits, since the number is known only in the page', () => {
    const counted = interfaceWords('ar').filter(({ source }) => /\{\d\} [\p{L}-]+s(?!\p{L})/u.test(source));
    assert.ok(counted.length >= 10, String(counted.length));
    for (const { source, target } of counted)
      assert.match(target, /\{\d\}(\)|$| من)|: \{\d\}/, `${source} → ${target}`);
  });
});
