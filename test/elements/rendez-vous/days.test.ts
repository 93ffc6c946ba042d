import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { appointmentText, reminder } from '../../../src/elements/rendez-vous/appointment.js';
import { dayName, isClosure, keepOpen, openDays, toggle } from '../../../src/elements/rendez-vous/days.js';
import { dayOf, isDay } from '../../../src/elements/shared/today.js';

const zones = ['Pacific/Honolulu', 'Europe/Paris', 'Pacific/Auckland'];
/** Runs where the clock shows that zone. */
function at<T>(zone: string, act: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
const weekend = ['samedi', 'dimanche'];

describe('request form, days', () => {
  it('B58: the person’s day is that of their clock, UTC−10 and UTC+13', () => {
    const dayAt = (zone: string, now: string) => {
      mock.timers.enable({ apis: ['Date'], now: new Date(now) });
      try {
        return at(zone, () => dayOf('', '', () => assert.fail('the owner is told')));
      } finally {
        mock.timers.reset();
      }
    };
    assert.deepEqual(
      zones.map((zone) => dayAt(zone, '2026-11-24T23:30:00Z')),
      ['2026-11-24', '2026-11-25', '2026-11-25'],
    );
    assert.equal(dayAt('Pacific/Honolulu', '2026-11-24T09:30:00Z'), '2026-11-23');
  });
  for (const zone of zones)
    it(`two weeks after today, without the weekend, whatever the zone: ${zone}`, () => {
      at(zone, () => {
        assert.deepEqual(openDays('2026-11-24', weekend), [
          ...['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'],
          ...['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08'],
        ]);
        assert.equal(dayName('2026-11-30', 'fr'), 'lundi 30 novembre');
        assert.equal(dayName('2026-12-01', 'fr-x-simple'), 'mardi 1er décembre 2026');
        assert.equal(dayName('2026-12-11', 'fr'), 'vendredi 11 décembre');
        assert.equal(dayName('2026-12-01', 'en'), 'Tuesday, December 1');
      });
    });
  it('B58: the night the clocks change takes no day away, and 29 February exists when it does', () => {
    for (const zone of zones)
      at(zone, () => {
        assert.equal(
          openDays('2026-03-20', []).join(),
          Array.from({ length: 14 }, (_, i) => new Date(Date.UTC(2026, 2, 21 + i)).toISOString().slice(0, 10)).join(),
        );
        assert.equal(openDays('2026-10-20', []).length, 14);
        assert.ok(openDays('2028-02-20', []).includes('2028-02-29'));
        assert.ok(!openDays('2025-02-20', []).includes('2025-02-29'));
      });
  });
  it('closed-days: weekdays, dates and ranges are left out', () => {
    const open = openDays('2026-12-20', ['samedi', 'dimanche', '2026-12-25', '2026-12-28/2026-12-31']);
    assert.deepEqual(open, ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2027-01-01']);
    assert.equal(openDays('2026-11-24', ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', ...weekend]).length, 0);
  });
  it('says which closures it understands', () => {
    for (const good of ['samedi', '2026-12-25', '2026-12-24/2026-12-31', '2026-12-25/2026-12-25'])
      assert.ok(isClosure(good), good);
    for (const bad of ['saturday', '25/12/2026', '2026-02-30', '2026-12-24/', '/2026-12-24', '/', ''])
      assert.ok(!isClosure(bad), bad);
  });
  it('B58: a day that does not exist gives no day, and never throws', () => {
    for (const today of ['31/02/2026', '2026-02-30', '2025-02-29', '00', '', 'demain', '20226-01-01'])
      assert.deepEqual(openDays(today, []), [], today);
    assert.equal(isDay('2028-02-29'), true);
    for (const text of [
      'ull',
      'abc',
      '',
      '2026',
      '2026-11',
      '+012026-01-01',
      '2026-02-30',
      '2026-13-01',
      ' 2026-01-01',
    ])
      assert.equal(isDay(text), false, text);
  });
  it('half-days are ticked and unticked, in order', () => {
    assert.equal(toggle('', '2026-12-01-pm'), '2026-12-01-pm');
    assert.equal(toggle('2026-12-01-pm', '2026-12-01-am'), '2026-12-01-am,2026-12-01-pm');
    assert.equal(toggle('2026-12-01-am,2026-12-01-pm', '2026-12-01-am'), '2026-12-01-pm');
  });
  it('a half-day that is past or closed since is not sent', () => {
    assert.equal(
      keepOpen('2026-12-02-pm,2026-12-01-am,2026-11-20-am', ['2026-12-01', '2026-12-02']),
      '2026-12-01-am,2026-12-02-pm',
    );
    assert.equal(keepOpen('', ['2026-12-01']), '');
  });
});

describe('request form, appointment', () => {
  const moment = '2026-12-01T10:00:00+01:00';
  it('is told at the service’s time, wherever the person is', () => {
    for (const zone of zones)
      assert.equal(
        at(zone, () => appointmentText(moment, 'fr')).replace(/\s/g, ' '),
        'mardi 1er décembre 2026 à 10 h',
        zone,
      );
  });
  it('decision 21: written in UTC, which is the time of no service, it is told at the person’s clock', () => {
    for (const offset of ['Z', '+00:00', '-00:00'])
      assert.deepEqual(
        zones.map((zone) => at(zone, () => appointmentText(`2026-11-30T23:30:00${offset}`, 'fr')).replace(/\s/g, ' ')),
        ['lundi 30 novembre 2026 à 13 h 30', 'mardi 1er décembre 2026 à 0 h 30', 'mardi 1er décembre 2026 à 12 h 30'],
        offset,
      );
  });
  for (const [moment, locale, said] of [
    ['2026-12-01T10:30:00+01:00', 'fr', 'mardi 1er décembre 2026 à 10 h 30'],
    ['2026-12-01T09:05:00+01:00', 'fr-x-simple', 'mardi 1er décembre 2026 à 9 h 05'],
    ['2026-12-21T00:00:00+01:00', 'fr', 'lundi 21 décembre 2026 à 0 h'],
    ['2026-12-11T20:00:00+01:00', 'fr', 'vendredi 11 décembre 2026 à 20 h'],
    ['2026-12-01T10:00:00+01:00', 'en', 'Tuesday, December 1, 2026 at 10:00 AM'],
    ['2026-12-01T10:00:00+01:00', 'ar', 'الثلاثاء، 1 ديسمبر 2026 في 10:00 ص'],
  ] as const)
    it(`says ${moment.slice(0, 16)} as that language does, ${locale}`, () =>
      assert.equal(appointmentText(moment, locale).replace(/\s/g, ' '), said));
  it('a half-day of the first of a month is « 1er » in French', () => {
    assert.equal(dayName('2026-12-01', 'fr'), 'mardi 1er décembre');
    assert.equal(dayName('2026-12-21', 'fr-x-simple'), 'lundi 21 décembre 2026');
    assert.equal(dayName('2026-12-01', 'en'), 'Tuesday, December 1');
  });
  it('makes a calendar file with the moment in UTC, a neutral title, lines of 75 bytes at most', () => {
    const how =
      'Pour modifier ou annuler : 03 53 01 20 40, du lundi au vendredi ; demandez la cellule PDP, réf. ci-dessus';
    mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-24T09:00:00Z') });
    const file = reminder(moment, 'K7MP2XQ4', { title: 'Rendez-vous', how });
    mock.timers.reset();
    assert.ok(file.startsWith('BEGIN:VCALENDAR\r\n') && file.endsWith('END:VCALENDAR\r\n'));
    // RFC 5545: a calendar has a version and a maker, an event an id, the moment it was written, its start
    assert.deepEqual(
      [...file.matchAll(/^[A-Z]+(?=:)/gm)].map(([name]) => name),
      [
        ...['BEGIN', 'VERSION', 'PRODID', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'DESCRIPTION'],
        ...['END', 'END'],
      ],
    );
    assert.match(file, /^VERSION:2\.0\r\n/m);
    const lines = file.split('\r\n');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    const unfolded = file.replaceAll('\r\n ', '');
    assert.match(unfolded, /DTSTAMP:20261124T090000Z\r\n/);
    assert.match(unfolded, /DTSTART:20261201T090000Z\r\n/);
    assert.match(unfolded, /SUMMARY:Rendez-vous\r\n/);
    assert.match(unfolded, /UID:K7MP2XQ4@pdp-widgets\r\n/);
    assert.ok(unfolded.includes('40\\, du lundi au vendredi \\; demandez'));
    const odd = reminder(moment, 'K7MP2XQ4', { title: 'a\\b', how: '03 53\n01\r\n20\u00a040' });
    assert.ok(odd.includes('SUMMARY:a\\\\b\r\n') && odd.includes('DESCRIPTION:03 53 01 20 40\r\n'), odd);
    for (const letter of ['a', 'é', '’', '𝄞']) {
      const lines = reminder(moment, 'K7MP2XQ4', { title: letter.repeat(200), how }).split('\r\n');
      const sizes = lines.map((line) => Buffer.byteLength(line));
      assert.ok(Math.max(...sizes) <= 75, `${letter}: ${Math.max(...sizes)} bytes`);
    }
  });
});
