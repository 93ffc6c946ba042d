/** Small rules of the appointment form, used by the page and by the schema alike: pure, and without a library. */
import { findsNir } from './rendez-vous-nir.js';

export { findsNir };

/** Characters nobody sees: marks of direction, zero widths, soft hyphen, byte order mark, halves of characters. */
const hidden = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\p{Cs}]/gu;
const around = new RegExp(`^[\\s${hidden.source.slice(1, -1)}]+|[\\s${hidden.source.slice(1, -1)}]+$`, 'gu');
const oneLine = (text: string) =>
  text
    .replace(hidden, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Who writes: the person, a relative, the employer, a professional (physician, social worker…). */
export const roles = ['self', 'proche', 'employeur', 'professionnel'] as const;
/** Neutral subjects: none says anything about health. */
export const topics = ['reprise', 'maintien', 'demarches', 'orientation', 'autre'] as const;
/** What each role may not give: an employer writes no word of its own, a professional is called back instead. */
export const withheld = { employeur: ['topic', 'message'], professionnel: ['message'] } as const;

/** Characters of « Message », once tidied. */
export const maxMessage = 500;
/** Characters of « Entreprise ». */
export const maxCompany = 120;
/** Characters of an address: what a mail server carries. */
export const maxEmail = 254;
/** Characters of a number, as it is typed. */
export const maxPhone = 60;
/** Half-days that one request may name. */
export const maxSlots = 20;

/** 1 to 80 letters of any script, marks, apostrophes, dots, hyphens and spaces, with one letter at least. */
export const namePattern = /^(?=.*\p{L})[\p{L}\p{M}'’ʼ. \u200C-\u200D-]{1,80}$/u;
/** One `@`, a domain with a dot, no space; letters of every script. */
export const emailPattern =
  /^[^\s\p{C}@＠<>()[\],;:\\"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*$/u;
/** Five digits, 01000 to 98999. @example postcodePattern.test('25000') // true */
export const postcodePattern = /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/;
/** Half-days, joined by commas. @example slotsPattern.test('2026-03-05-am,2026-03-05-pm') // true */
export const slotsPattern = /^20\d\d-\d\d-\d\d-[ap]m(?:,20\d\d-\d\d-\d\d-[ap]m){0,19}$/;

/** A name on one line, composed (NFC), without hidden characters. @example cleanName(' Zoë\n') // 'Zoë' */
export const cleanName = (text: string): string =>
  oneLine(text).normalize('NFC').replace(/[‐‑–]/g, '-').replace(/[´`‘]/g, '’');

/** Whether a text is a name, once cleaned. @example isName('d’Arc') // true */
export const isName = (text: string): boolean => namePattern.test(cleanName(text));

/** A phone number as typed, without what surrounds it; never rewritten inside. @example cleanPhone(' 06 12 ') // '06 12' */
export const cleanPhone = (text: string): string => text.replace(around, '').replace(/\p{Cs}/gu, '');

/**
 * Whether a text is a phone number a service can call: 10 digits, or a country's code. Short numbers are not, nor French
 * ones whose 0 was typed twice or replaced by a +: no country that begins by 1, 60 to 66 or 7 has numbers of 9 digits.
 * @example isPhone('0692 12 34 56') // true
 * @example isPhone('3646') // false
 */
export function isPhone(text: string): boolean {
  if (text.length > maxPhone || findsNir(text)) return false;
  const typed = text.normalize('NFKC').replace(hidden, '').trim();
  if (!/^\+?[\d\s().\p{Pd}/·]+$/u.test(typed)) return false;
  const number = typed.replace(/[^+\d]/g, '').replace(/^00/, '+');
  return /^\+33/.test(number)
    ? /^\+330?[1-9]\d{8}$/.test(number)
    : /^(0[1-9]\d{8}|\+(?!(?:[17]\d|6[0-6])\d{7}$)[1-9]\d{7,14})$/.test(number);
}

/** Whether it is a short number such as 3646 or 15: the page says so in words. @example isShortNumber('36 46') // true */
export const isShortNumber = (text: string): boolean =>
  /^([1-9]\d{1,3}|118\d{3})$/.test(text.normalize('NFKC').replace(/[\s.\p{Pd}]|\p{Cf}/gu, ''));

/** An e-mail address without what surrounds it. @example cleanEmail(' a@b.fr ') // 'a@b.fr' */
export const cleanEmail = (text: string): string => cleanPhone(text).normalize('NFC');

/** Whether it is one complete address, without a social security number. @example isEmail('a@b') // false */
export function isEmail(text: string): boolean {
  const email = cleanEmail(text);
  return email.length <= maxEmail && emailPattern.test(email) && !findsNir(email);
}

/** A postcode without its spaces. @example cleanPostcode('75 001') // '75001' */
export const cleanPostcode = (text: string): string => text.replace(hidden, '').replace(/\s/g, '');

/** Whether it is a French or Monegasque postcode; its first digits are not asked to be a département. @example isPostcode('2A004') // false */
export const isPostcode = (text: string): boolean => postcodePattern.test(cleanPostcode(text));

/**
 * Whether a text is a list of half-days, each once: real dates, at most 20, joined by commas.
 * @example isSlots('2026-12-01-am,2026-12-01-pm') // true
 */
export function isSlots(text: string): boolean {
  if (!slotsPattern.test(text)) return false;
  const slots = text.split(',');
  const isReal = (slot: string) => new Date(slot.slice(0, 10)).toJSON()?.slice(0, 10) === slot.slice(0, 10);
  return slots.every(isReal) && new Set(slots).size === slots.length;
}

/** A message with its lines, without hidden characters. @example cleanMessage(' a\r\nb ') // 'a\nb' */
export const cleanMessage = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(hidden, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

/** Characters as the schema counts them: an emoji is one. */
const count = (text: string): number => [...text].length;

/** How many characters are too many once tidied; negative, how many are left. @example messageExcess('a'.repeat(503)) // 3 */
export const messageExcess = (text: string): number => count(cleanMessage(text)) - maxMessage;

/** A company's name on one line. @example cleanCompany(' Dupont  SA ') // 'Dupont SA' */
export const cleanCompany = (text: string): string => oneLine(text).normalize('NFC');

/** Whether it is a company's name of at most 120 characters, without a social security number. @example isCompany('Dupont SA') // true */
export function isCompany(text: string): boolean {
  const company = cleanCompany(text);
  return company !== '' && count(company) <= maxCompany && !findsNir(company);
}
