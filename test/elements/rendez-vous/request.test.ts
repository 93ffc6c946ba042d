import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  asked,
  cleaned,
  faults,
  leaving,
  over,
  type FieldName,
  type Values,
} from '../../../src/elements/rendez-vous/request.js';
import { maxSlots } from '../../../src/model/rendez-vous-rules.js';
import * as cases from '../../cases/rendez-vous.cases.js';

const every = ['company', 'topic', 'message'];
const table: readonly [FieldName, typeof cases.names][] = [
  ['firstName', cases.names],
  ['lastName', cases.names],
  ['callerName', cases.names],
  ['phone', cases.phones],
  ['callerPhone', cases.phones],
  ['email', cases.emails],
  ['postcode', cases.postcodes],
];

describe('request form, what is accepted', () => {
  for (const [name, { accepted, refused }] of table) {
    it(`B48 to B57: ${name} accepts the ${accepted.length} values of the table`, () => {
      for (const [id, why, typed] of accepted)
        assert.deepEqual([...faults({ [name]: typed }, [name])], [], `${id} ${why}`);
    });
    it(`B48 to B57: ${name} refuses the ${refused.length} values of the table, each with a message`, () => {
      for (const [id, why, typed] of refused) assert.equal(faults({ [name]: typed }, [name]).size, 1, `${id} ${why}`);
    });
  }
  const reasons: readonly [FieldName, string, string][] = [
    ['firstName', '', 'required'],
    ['firstName', ' \u200b ', 'required'],
    ['firstName', '<b>x</b>', 'format'],
    ['firstName', 'Zoë 1 85 05 78 006 084 91', 'nir'],
    ['phone', '3646', 'short'],
    ['phone', '15', 'short'],
    ['phone', '06 12', 'format'],
    ['phone', '185057800608491', 'nir'],
    ['email', '', 'required'],
    ['email', 'a@b', 'format'],
    ['postcode', '2A004', 'format'],
    ['message', 'a'.repeat(501), 'long'],
    ['message', 'mon numéro 2 55 08 14 168 025 38', 'nir'],
    ['company', 'a'.repeat(121), 'format'],
    ['channel', '', 'required'],
    ['voicemail', '', 'required'],
    ['personAgrees', '', 'required'],
  ];
  for (const [name, typed, fault] of reasons)
    it(`P13: ${name} « ${typed.slice(0, 30)} » is « ${fault} »`, () => {
      assert.equal(faults({ [name]: typed }, [name]).get(name), fault);
    });
  it('what is optional may stay empty', () => {
    assert.equal(faults({}, ['writtenBy', 'slots', 'company', 'topic', 'message']).size, 0);
  });
  it('more half-days than the service accepts are refused', () => {
    const slots = Array.from(
      { length: maxSlots + 1 },
      (_, index) => `2026-12-${String(10 + Math.floor(index / 2))}-${index % 2 ? 'pm' : 'am'}`,
    );
    assert.equal(faults({ slots: slots.slice(0, -1).join() }, ['slots']).size, 0);
    assert.equal(faults({ slots: slots.join() }, ['slots']).get('slots'), 'long');
  });
  it('B59: 10 000 characters, in any field, never throw', () => {
    for (const name of ['firstName', 'phone', 'email', 'postcode', 'company', 'message'] as const)
      assert.equal(faults({ [name]: 'é1 '.repeat(3_334) }, [name]).size, 1, name);
  });
  it('any text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const name of ['firstName', 'phone', 'email', 'postcode', 'company', 'message', 'slots'] as const)
          assert.ok(faults({ [name]: text }, [name]).size <= 1);
      }),
      { numRuns: 10_000, seed: 5 },
    );
  });
});

describe('request form, what is asked', () => {
  const both = (values: Values, optional: readonly string[] = []) =>
    asked(values, optional).map((names) => names.join(' '));
  it('of the person: who, how, when', () => {
    assert.deepEqual(both({}), ['writtenBy firstName lastName channel postcode', 'slots']);
    assert.deepEqual(both({ channel: 'phone' }), [
      'writtenBy firstName lastName channel phone voicemail postcode',
      'slots',
    ]);
    assert.deepEqual(both({ channel: 'email' }, every), [
      'writtenBy firstName lastName channel email postcode company',
      'slots topic message',
    ]);
  });
  const others: readonly [string, string][] = [
    ['proche', 'slots topic message'],
    ['professionnel', 'slots topic'],
    ['employeur', 'slots'],
  ];
  for (const [writtenBy, when] of others)
    it(`of a caller (${writtenBy}): who calls and that the person agrees; only what this role may give`, () => {
      assert.deepEqual(both({ writtenBy, channel: 'email' }, every), [
        'writtenBy callerName callerPhone personAgrees firstName lastName channel email postcode company',
        when,
      ]);
    });
  it('X05: what a page puts on prototypes is no answer, and stops nothing', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    const page = { topic: 'reprise', slots: '2026-12-01-am', message: 'x', company: 'x', self: 'x' };
    Object.assign(polluted, page);
    try {
      const names = asked(over(), every).flat();
      assert.ok(!faults(over(), names).has('topic'));
      assert.deepEqual(Object.entries(leaving(over({ firstName: 'Zoë' }), names, ['2026-12-01'])), [
        ['writtenBy', 'self'],
        ['firstName', 'Zoë'],
      ]);
    } finally {
      for (const name of Object.keys(page)) Reflect.deleteProperty(polluted, name);
    }
  });
  it('what was typed under another choice does not leave', () => {
    const values: Values = {
      writtenBy: 'employeur',
      channel: 'email',
      phone: '06 12 34 56 78',
      message: 'x',
      email: ' a@b.fr ',
    };
    const names = asked(values, every).flat();
    assert.deepEqual({ ...cleaned(values, names) }, { writtenBy: 'employeur', channel: 'email', email: 'a@b.fr' });
  });
});
