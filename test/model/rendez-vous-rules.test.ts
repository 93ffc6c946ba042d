import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faults } from '../../src/elements/rendez-vous/request.js';
import * as rules from '../../src/model/rendez-vous-rules.js';
import { suggestEmail } from '../../src/model/rendez-vous-suggest-email.js';
import { AppointmentRequest } from '../../src/model/rendez-vous.js';
import * as cases from '../cases/rendez-vous.cases.js';
import { byEmail, byRelative, request } from '../fixtures/appointment-request.js';

type Kind = {
  says: string;
  table: typeof cases.names;
  is: (text: string) => boolean;
  clean: (text: string) => string;
  fields: readonly (readonly [field: string, in_: Readonly<Record<string, string>>])[];
  letters: string;
};
const as = (text: string) => text;
const kinds: readonly Kind[] = [
  {
    says: 'a name',
    table: cases.names,
    is: rules.isName,
    clean: rules.cleanName,
    fields: [
      ['firstName', request],
      ['lastName', request],
      ['callerName', byRelative],
    ],
    letters: "aéÉ e\u0301ع李-'’.\u200b\u202e\n1<=\u{1F600}",
  },
  {
    says: 'a phone number',
    table: cases.phones,
    is: rules.isPhone,
    clean: rules.cleanPhone,
    fields: [
      ['phone', request],
      ['callerPhone', byRelative],
    ],
    letters: '+0123456789 .-–()\u200e\u00a0a/',
  },
  {
    says: 'an e-mail address',
    table: cases.emails,
    is: rules.isEmail,
    clean: rules.cleanEmail,
    fields: [['email', byEmail]],
    letters: 'ab.@fré- ,<\u200b1',
  },
  {
    says: 'a postcode',
    table: cases.postcodes,
    is: rules.isPostcode,
    clean: rules.cleanPostcode,
    fields: [['postcode', request]],
    letters: '0123456789 A-٢',
  },
  {
    says: 'a list of half-days',
    table: cases.slots,
    is: rules.isSlots,
    clean: as,
    fields: [['slots', request]],
    letters: '0123-amp,',
  },
  {
    says: 'a message',
    table: {
      accepted: [
        ['S14', '500 caractères', 'a'.repeat(500)],
        ['S14', 'deux lignes', 'Bonjour\r\nMerci'],
        ['S14', '500 emojis', '😀'.repeat(500)],
        ['S14', '500 lettres décomposées', 'e\u0301'.repeat(500)],
      ],
      refused: [
        ['S14', '501 caractères', 'a'.repeat(501)],
        ['S14', '501 emojis', '😀'.repeat(501)],
        ['S14', 'vide', ' \n '],
        ...cases.nir.found.map((text): cases.Case => ['P13', 'numéro de sécurité sociale', text]),
      ],
    },
    is: (text) => rules.cleanMessage(text) !== '' && !faults({ message: text }, ['message']).size, // what the form asks
    clean: rules.cleanMessage,
    fields: [['message', request]],
    letters: 'a1 85.\n\u0000\ud800',
  },
  {
    says: 'a company',
    table: {
      accepted: [
        ['longueur', '120 caractères', 'a'.repeat(120)],
        ['longueur', '120 emojis', '😀'.repeat(120)],
      ],
      refused: [
        ['longueur', '121 caractères', 'a'.repeat(121)],
        ['longueur', '121 emojis', '😀'.repeat(121)],
        ['P13', 'numéro de sécurité sociale', '185057800608491'],
      ],
    },
    is: rules.isCompany,
    clean: rules.cleanCompany,
    fields: [['company', request]],
    letters: 'aé1 &\n\u200b',
  },
];

const parse = (field: string, around: Readonly<Record<string, string>>, value: string) =>
  AppointmentRequest.safeParse({ ...around, [field]: value });
const random = (letters: string, seeds: readonly string[]) =>
  fc.oneof(
    fc.array(fc.constantFrom(...letters, ...seeds), { maxLength: 24 }).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...seeds), fc.string({ unit: 'binary', maxLength: 3 })).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

for (const { says, table, is, clean, fields, letters } of kinds)
  describe(`appointment request: ${says}`, () => {
    for (const [id, why, typed] of table.accepted)
      it(`${id} accepts ${why} ${JSON.stringify(typed).slice(0, 30)}`, () => {
        assert.equal(is(typed), true);
        for (const [field, around] of fields) {
          const parsed = parse(field, around, typed);
          assert.ok(parsed.success, field);
          assert.equal((parsed.data as Record<string, unknown>)[field], clean(typed));
        }
      });
    for (const [id, why, typed] of table.refused)
      it(`${id} refuses ${why} ${JSON.stringify(typed).slice(0, 30)}`, () => {
        assert.equal(is(typed), false);
        for (const [field, around] of fields) assert.equal(parse(field, around, typed).success, false, field);
      });
    it('schema and rules agree on random values, and cleaning twice changes nothing', () => {
      const seeds = [...table.accepted, ...table.refused].map(([, , typed]) => typed);
      fc.assert(
        fc.property(random(letters, seeds), fc.constantFrom(...fields), (typed, [field, around]) => {
          assert.equal(clean(clean(typed)), clean(typed));
          const parsed = parse(field, around, typed);
          assert.equal(parsed.success, is(typed), JSON.stringify(typed));
          if (parsed.success) assert.equal((parsed.data as Record<string, unknown>)[field], clean(typed));
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
      );
    });
  });

describe('appointment request: what typing becomes', () => {
  it('B48 a name loses hidden marks and line ends, and is composed', () => {
    assert.equal(rules.cleanName('Mar\u202etin'), 'Martin');
    assert.equal(rules.cleanName('Jean\nLuc'), 'Jean Luc');
    assert.equal(rules.cleanName('Zoë'.normalize('NFD')), 'Zoë'.normalize('NFC'));
  });
  it('B49 a phone number is sent as typed', () => {
    for (const [, , typed] of cases.phones.accepted)
      assert.ok(typed.includes(rules.cleanPhone(typed)) && rules.cleanPhone(typed).length >= 10);
    assert.equal(rules.cleanPhone(' 0692 12.34-56 '), '0692 12.34-56');
  });
  it('S14 says how many characters are too many', () => {
    assert.equal(rules.messageExcess('a'.repeat(503)), 3);
    assert.equal(rules.messageExcess('a'), -499);
    assert.equal(rules.messageExcess('😀'), -499, 'an emoji is one, as the schema counts');
  });
  for (const [typed, short] of [
    ['3646', true],
    ['36 46', true],
    ['15', true],
    ['06 12 34 56 7', false],
    ['06 12', false],
    ['06', false],
    ['\uff10\uff16 12', false],
    ['118 712', true],
    ['', false],
  ] as const)
    it(`B52 ${typed || 'nothing'} is ${short ? '' : 'not '}a short number`, () =>
      assert.equal(rules.isShortNumber(typed), short));
});

describe('findsNir (P13)', () => {
  for (const text of cases.nir.found)
    it(`finds it in ${JSON.stringify(text).slice(0, 50)}`, () => assert.equal(rules.findsNir(text), true));
  for (const text of cases.nir.absent)
    it(`finds none in ${JSON.stringify(text).slice(0, 50)}`, () => assert.equal(rules.findsNir(text), false));
  it('finds every number with a right key, however it is spaced', () => {
    const digits = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('1', '2', '3', '4', '7', '8'),
        digits(4),
        fc.oneof(digits(2), fc.constantFrom('2A', '2B')),
        digits(6),
        fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0'), { minLength: 15, maxLength: 15 }),
        (sex, when, where, rest, gaps) => {
          const body = sex + when + where + rest;
          const key = 97 - (Number(body.replace('2A', '19').replace('2B', '18')) % 97);
          const written = [...body, ...String(key).padStart(2, '0')].map((one, index) => one + gaps[index]).join('');
          assert.ok(rules.findsNir(`né le 3, ${written} voilà`), written);
        },
      ),
    );
  });
});

describe('suggestEmail (B53)', () => {
  for (const [typed, meant] of [
    ['a@gmial.com', 'a@gmail.com'],
    ['a@orange.f', 'a@orange.fr'],
    ['a@hotmai.fr', 'a@hotmail.fr'],
    ['a@gmail.con', 'a@gmail.com'],
    ['a@gmail.com', undefined],
    ['A@GMIAL.COM', 'A@gmail.com'],
    ['a@Gmail.com', undefined],
    ['a@GMAIL.COM', undefined],
    ['a@ymail.com', undefined],
    ['a@mail.com', undefined],
    ['a@horizon-sante.fr', undefined],
    ['@gmial.com', undefined],
    ['gmial.com', undefined],
    ['', undefined],
  ] as const)
    it(`${typed || 'nothing'} → ${meant ?? 'nothing'}`, () => assert.equal(suggestEmail(typed), meant));
});
