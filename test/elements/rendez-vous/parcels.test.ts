import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Parcels } from '../../../src/elements/rendez-vous/delivery/parcels.js';
import { noticeVersion } from '../../../src/elements/rendez-vous/notice/notice-version.js';
import { asked, cleaned, faults, optionalNames, type Values } from '../../../src/elements/rendez-vous/request.js';
import { widgetVersion } from '../../../src/elements/shared/version.js';
import { AppointmentRequest, fieldNames } from '../../../src/model/rendez-vous.js';
import { roles, topics } from '../../../src/model/rendez-vous-rules.js';
import * as cases from '../../cases/rendez-vous.cases.js';

const frame = { owner: { service: 'spsti' as const, siteId: 'site-1' }, caisse: '', locale: 'fr' };
const one = {
  writtenBy: 'self',
  firstName: 'Zoë',
  lastName: 'Ng',
  channel: 'email',
  email: 'a@b.fr',
  postcode: '25000',
};
const notice = noticeVersion('Ce que nous faisons de vos informations.');
const from = (table: typeof cases.names) => fc.constantFrom(...table.accepted.map(([, , typed]) => typed));
const slots = ['2026-12-01-am', '2026-12-01-pm', '2026-12-02-am'];

/** Any request that the form lets through. */
const request: fc.Arbitrary<Values> = fc.record({
  writtenBy: fc.constantFrom(...roles),
  callerName: from(cases.names),
  callerPhone: from(cases.phones),
  personAgrees: fc.constant('yes'),
  firstName: from(cases.names),
  lastName: from(cases.names),
  channel: fc.constantFrom('phone', 'email'),
  phone: from(cases.phones),
  voicemail: fc.constantFrom('yes', 'no'),
  email: from(cases.emails),
  postcode: from(cases.postcodes),
  slots: fc.subarray(slots).map((list) => list.join()),
  company: fc.constantFrom('', 'Menuiserie Martin'),
  topic: fc.constantFrom('', ...topics),
  message: fc.string({ unit: 'binary', maxLength: 500 }),
});

describe('request form, parcels', () => {
  it('N1: the same request is the same parcel, byte for byte; a changed field makes another key', () => {
    const parcels = new Parcels();
    const first = parcels.parcelFor(frame, one, notice);
    assert.equal(parcels.parcelFor({ ...frame, locale: 'en' }, { ...one }, '00000000'), first);
    const other = parcels.parcelFor(frame, { ...one, lastName: 'Martin' }, notice);
    assert.notEqual(other.key, first.key);
    assert.equal(parcels.parcelFor(frame, one, notice), first, 'corrected back, it is the first one again');
    parcels.clear();
    assert.notEqual(parcels.parcelFor(frame, one, notice).key, first.key);
  });
  it('N6: a refusal is told of what the person gave only: neither of the key nor of what we add', () => {
    const { names } = new Parcels().parcelFor(frame, one, notice);
    assert.deepEqual(names, Object.keys(one));
  });
  it('N1: another recipient is another request: caisse, service', () => {
    const parcels = new Parcels();
    const first = parcels.parcelFor(frame, one, notice);
    assert.notEqual(parcels.parcelFor({ ...frame, caisse: 'carsat-bretagne' }, one, notice).key, first.key);
    const other = { ...frame, owner: { ...frame.owner, service: 'assurance-maladie' as const } };
    assert.notEqual(parcels.parcelFor(other, one, notice).key, first.key);
  });
  it('N1: each field, changed, given or taken away, makes another key', () => {
    const parcels = new Parcels();
    const full = Object.fromEntries(fieldNames.map((name) => [name, 'x']));
    const added = new Set(['requestId', 'service', 'caisse', 'locale', 'noticeVersion', 'widgetVersion', 'siteId']);
    const given = fieldNames.filter((name) => !added.has(name) && name !== 'hp' && name !== 'elapsed');
    const changes = given.flatMap((name) => [full, { ...full, [name]: 'y' }, { ...full, [name]: '' }]);
    const keys = new Set(changes.map((request) => parcels.parcelFor(frame, request, notice).key));
    assert.equal(keys.size, 1 + 2 * given.length);
    assert.ok(given.length > 12, given.join());
  });
  it('X10: what has passed since the form was shown is one of three codes; after a request, it begins anew', (t) => {
    let now = 0;
    t.mock.method(performance, 'now', () => now);
    const parcels = new Parcels();
    const said = () => (JSON.parse(parcels.parcelFor(frame, one, notice).body) as Record<string, string>)['elapsed'];
    for (const [ms, code] of [
      [2_999, 'lt3s'],
      [3_000, 'lt10s'],
      [9_999, 'lt10s'],
      [10_000, 'ge10s'],
      [3_600_000, 'ge10s'],
    ] as const) {
      parcels.clear();
      now += ms;
      assert.equal(said(), code, String(ms));
    }
  });
  it('N9: after a request that has its number, nothing is in doubt any more', () => {
    const parcels = new Parcels();
    parcels.suspect(parcels.parcelFor(frame, one, notice));
    assert.equal(parcels.doubt, true);
    parcels.clear();
    assert.equal(parcels.doubt, false);
  });
  it('X10: what a program wrote in the trap is a signal that leaves, and blocks nothing', () => {
    const parcels = new Parcels();
    parcels.trap = 'x'.repeat(1_000);
    const { hp, elapsed } = JSON.parse(parcels.parcelFor(frame, one, notice).body) as Record<string, string>;
    assert.equal(hp, 'x'.repeat(200));
    assert.equal(elapsed, 'lt3s');
  });
  it('N11: 3 000 requests that the form lets through are accepted by the receiver’s schema, in 8 kB at most', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('spsti', 'assurance-maladie'), (values, service) => {
        const names = asked(values, optionalNames).flat();
        fc.pre(!faults(values, names).size);
        const owner = { ...frame.owner, service: service as 'spsti' };
        const { body, key } = new Parcels().parcelFor({ ...frame, owner }, { ...cleaned(values, names) }, notice);
        const parsed = AppointmentRequest.safeParse(JSON.parse(body));
        assert.ok(parsed.success, JSON.stringify(parsed.error?.issues));
        assert.deepEqual({ ...parsed.data }, JSON.parse(body), 'already as the receiver would clean it');
        assert.equal(parsed.data.requestId, key);
        assert.ok(Buffer.byteLength(body) <= 8_192);
      }),
      { numRuns: 3_000, seed: 11 },
    );
  });
  it('N11: the longest of each field, in signs of four bytes, still makes 8 kB at most', () => {
    const name = '𠮷'.repeat(80);
    const longest: Values = {
      ...{
        writtenBy: 'proche',
        callerName: name,
        firstName: name,
        lastName: name,
        channel: 'email',
        personAgrees: 'yes',
      },
      ...{ callerPhone: '06 12 34 56 78', email: `${'é'.repeat(249)}@b.fr`, postcode: '25000', topic: 'orientation' },
      ...{ company: '😀'.repeat(120), message: '😀'.repeat(500), slots: slots.join() },
    };
    const names = asked(longest, optionalNames).flat();
    assert.deepEqual([...faults(longest, names)], []);
    const { body } = new Parcels().parcelFor(frame, { ...cleaned(longest, names) }, notice);
    assert.ok(AppointmentRequest.safeParse(JSON.parse(body)).success);
    assert.ok(Buffer.byteLength(body) <= 8_192, String(Buffer.byteLength(body)));
  });
  it('the version is that of the package', () => {
    assert.equal(widgetVersion, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });
  it('the notice’s mark changes with its words, not with its spaces', () => {
    assert.match(notice, /^[0-9a-f]{8}$/);
    assert.equal(noticeVersion(' Ce que nous\n faisons de vos informations. '), notice);
    assert.notEqual(noticeVersion('Ce que nous faisons de tes informations.'), notice);
  });
});
