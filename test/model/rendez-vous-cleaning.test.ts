/** What typing becomes, value by value: the schema cleans with the same rules, so that agreeing with it proves nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults, type FieldName } from '../../src/elements/rendez-vous/request.js';
import * as rules from '../../src/model/rendez-vous-rules.js';

/** Marks that pages and word processors leave in what is copied from them. */
const unseen = [
  ...['\u00ad', '\u061c', '\u200b', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
  ...['\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\ufeff', '\ud800', '\udc00'],
];
const code = (mark: string) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

describe('appointment request: what nobody sees', () => {
  for (const mark of unseen)
    it(`B48, B51, B55: ${code(mark)} goes from a name, a company, a postcode and a message, and from around a number or an address`, () => {
      assert.equal(rules.cleanName(`Mar${mark}tin`), 'Martin');
      assert.equal(rules.cleanCompany(`Menui${mark}serie`), 'Menuiserie');
      assert.equal(rules.cleanPostcode(`25${mark}000`), '25000');
      assert.equal(rules.cleanMessage(`Bon${mark}jour`), 'Bonjour');
      assert.equal(rules.cleanPhone(`${mark}06 12 34 56 78${mark}`), '06 12 34 56 78');
      assert.equal(rules.cleanEmail(`${mark}a@b.fr${mark}`), 'a@b.fr');
      assert.equal(rules.isPhone(`06 12${mark} 34 56 78`), true);
      assert.equal(rules.isEmail(`a${mark}b@c.fr`), mark >= '\ud800' && mark < '\ue000');
    });
});

const table: readonly [id: string, clean: (text: string) => string, why: string, typed: string, becomes: string][] = [
  ['B48', rules.cleanName, 'non-breaking hyphen', 'Jean\u2011Luc', 'Jean-Luc'],
  ['B48', rules.cleanName, 'typographic hyphen', 'Jean\u2010Luc', 'Jean-Luc'],
  ['B48', rules.cleanName, 'en dash', 'Jean–Luc', 'Jean-Luc'],
  ['B48', rules.cleanName, 'acute accent', 'O´Brien', 'O’Brien'],
  ['B48', rules.cleanName, 'grave accent', 'O`Brien', 'O’Brien'],
  ['B48', rules.cleanName, 'opening quote', 'O‘Brien', 'O’Brien'],
  ['B48', rules.cleanName, 'straight apostrophe, kept', "O'Brien", "O'Brien"],
  ['B59', rules.cleanName, 'tab, line end, no-break space', 'Jean\tLuc\r\nde\u00a0Vaux\u2028', 'Jean Luc de Vaux'],
  ['B59', rules.cleanCompany, 'lines', 'Dupont\r\n\r\nSA', 'Dupont SA'],
  ['B53', rules.cleanEmail, 'decomposed accent', 'e\u0301lodie@exemple.fr', 'élodie@exemple.fr'],
  ['B59', rules.cleanMessage, 'line ends of Windows', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
  ['B59', rules.cleanMessage, 'line ends of old programs', 'a\rb', 'a\nb'],
  ['B59', rules.cleanMessage, 'line ends and tabs, kept', 'a\n\tb', 'a\n\tb'],
  ['B59', rules.cleanMessage, 'controls', 'a\u0000\u0007\u001b\u0085b', 'ab'],
  ['B59', rules.cleanMessage, 'spaces and lines around', ' \n\u00a0a \n', 'a'],
  ['B59', rules.cleanMessage, 'decomposed accent', 'e\u0301te\u0301', 'été'],
  ['B59', rules.cleanMessage, 'emoji, kept', 'a 👩‍🔧 b', 'a 👩‍🔧 b'],
];

describe('appointment request: what typing becomes, value by value', () => {
  for (const [id, clean, why, typed, becomes] of table)
    it(`${id}: ${clean.name}, ${why}`, () => assert.equal(clean(typed), becomes));
  it('S14: 500 characters are counted once cleaned: composed, line ends of one character, nothing around', () => {
    for (const typed of [
      'e\u0301'.repeat(500),
      'a\r\n'.repeat(249) + 'ab',
      ` ${'a'.repeat(500)}\n`,
      '😀'.repeat(500),
      '\u200ba'.repeat(500),
    ])
      assert.equal(rules.messageExcess(typed), 0, JSON.stringify(typed.slice(0, 6)));
    assert.equal(rules.messageExcess('e\u0301'.repeat(501)), 1);
  });
});

describe('appointment request: why it is refused', () => {
  const texts: readonly FieldName[] = [
    ...(['callerName', 'callerPhone', 'firstName', 'lastName', 'phone', 'email', 'postcode'] as const),
    ...(['company', 'message'] as const),
  ];
  for (const name of texts)
    it(`P13: a social security number in ${name} is called one`, () => {
      for (const typed of ['1 85 05 78 006 084 91', 'Zoë 185057800608491', '1-85-05-2A-006-084-35'])
        assert.equal(faults({ [name]: typed }, [name]).get(name), 'nir', typed);
    });
  for (const name of ['phone', 'callerPhone'] as const)
    for (const typed of ['15', '112', '3646', '36.46', '3 6 4 6', '118 712', '\u200e3646'])
      it(`B52: ${name} ${JSON.stringify(typed)} is a short number`, () =>
        assert.equal(faults({ [name]: typed }, [name]).get(name), 'short'));
});
