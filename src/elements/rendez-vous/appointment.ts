import { msg } from '@lit/localize';
import { inWords } from '../shared/dates.js';
import { byTheClock } from '../shared/today.js';
import type { Receipt, Screen } from './screen.js';

/**
 * The appointment in words, at the service's own time: the one written before the offset, wherever the person's clock is.
 * UTC is the time of no service of France: there the person's clock, near it, tells.
 * @example appointmentText('2026-12-01T10:00:00+01:00', 'fr') // 'mardi 1er décembre 2026 à 10 h'
 */
export function appointmentText(moment: string, locale: string): string {
  const local = /(Z|[+-]00:00)$/.test(moment) ? byTheClock(new Date(moment)) : moment;
  const words = inWords(`${local.slice(0, 16)}Z`, locale, { dateStyle: 'full', timeStyle: 'short' });
  return locale.startsWith('fr') ? words.replace(/0?(\d+):(00)?/, '$1\u00a0h\u00a0').trim() : words;
}

const basic = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, '');
/** A text on lines of 75 bytes at most, with the name before it: 15 letters are 60 bytes at most. */
const folded = (text: string) =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/.{15}(?=.)/gu, '$&\r\n ');

/**
 * A reminder for the person's calendar (RFC 5545): a neutral title that says nothing of health to who shares it.
 * @example reminder('2026-12-01T10:00:00+01:00', 'K7MP-2XQ4', { title: 'Rendez-vous', how: 'Pour modifier : 03 …' })
 */
export function reminder(moment: string, reference: string, { title, how }: { title: string; how: string }): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pdp-widgets//rendez-vous//FR',
    'BEGIN:VEVENT',
    `UID:${reference}@pdp-widgets`,
    `DTSTAMP:${basic(new Date())}`,
    `DTSTART:${basic(new Date(moment))}`,
    `SUMMARY:${folded(title)}`,
    `DESCRIPTION:${folded(how)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The address of the reminder of a request's appointment, for the time the page stays; empty without an appointment. */
export function calendarFor({ appointment, reference }: Receipt, screen: Screen | undefined): string {
  if (!appointment || !screen) return '';
  const when = appointmentText(appointment, screen.locale);
  const how = `${when}. ${msg('Pour modifier ou annuler\u00a0:')} ${screen.owner.contact.tel}`;
  const file = reminder(appointment, reference, { title: msg('Rendez-vous'), how });
  return URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
}
