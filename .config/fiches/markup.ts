import { numbers } from '../../src/content/numbers.js';
import type { Desk } from '../../src/elements/dispositifs/card/desk.js';
import { wayTo } from '../../src/elements/shared/rulebook/ways.js';
import { withReferences } from '../../src/elements/shared/references.js';
import { telHref } from '../../src/elements/shared/safe-url.js';
import { typeset } from '../../src/elements/shared/typography.js';

type Call = { tel: string };

/** Text as markup. @example escape('a < b') // 'a &#60; b' */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A French text of ours as markup, with its no-break spaces; references are left to `voice`. */
export const french = (text: string): string => escape(typeset(text, 'fr'));

/** A number as a link to call; not a number: its text. */
export const callLink = (tel: string): string => {
  const href = telHref(tel);
  return href ? `<a href="${href}">${escape(tel.replace(/ /g, '\u00a0'))}</a>` : escape(tel);
};

/** A link to another site, by its words; an address that is not https is written, not linked. */
export const outLink = (url: string, words: string): string =>
  url.startsWith('https://')
    ? `<a href="${escape(url)}">${french(words)}</a>`
    : `${french(words)}${url ? ` (${escape(url)})` : ''}`;

const pieces = (text: string, { pack, owner }: Desk): unknown[] =>
  withReferences(typeset(text, 'fr'), (name): Call | undefined => {
    const tel = wayTo(name, pack.contacts, owner)?.tel || numbers[name];
    return tel ? { tel } : undefined;
  });

/**
 * A sentence of the content as markup: spacing put right, `{{contact}}` made a number to call. Throws when a sentence
 * would be lost, because nobody gave the number it refers to.
 * @example voice(deskOf('travailleur'))('Appelez le {{mdph}}.') // 'Appelez le <a href="tel:0800360360">…</a>.'
 */
export const voice =
  (desk: Desk) =>
  (text: string): string => {
    const shown = pieces(text, desk);
    const markup = shown.map((one) => (typeof one === 'string' ? escape(one) : callLink((one as Call).tel))).join('');
    const written = text.replace(/\{\{.*?\}\}/g, '').replace(/\s/g, '');
    const kept = shown.filter((one) => typeof one === 'string').join('');
    if (kept.replace(/\s/g, '') !== written) throw new Error(`fiches : un numéro manque dans « ${text} »`);
    return markup;
  };

/** The same sentence without markup, for a description. */
export const plain =
  (desk: Desk) =>
  (text: string): string =>
    pieces(text, desk)
      .map((one) => (typeof one === 'string' ? one : (one as Call).tel))
      .join('');

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** A day in French words; anything else stays. @example dayWords('2026-11-01') // '1er novembre 2026' */
export const dayWords = (iso: string): string =>
  iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, (whole, year: string, month: string, day: string) => {
    const name = months[Number(month) - 1];
    return name ? `${day === '01' ? '1er' : Number(day)} ${name} ${year}` : whole;
  });
