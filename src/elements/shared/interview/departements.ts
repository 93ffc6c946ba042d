import type { Departement } from '../../../model/rulebook.js';
import type { Tell } from '../../../owner/problem.js';

const most = 8;
/** Without accents, case, dashes or apostrophes; « St » is « Saint ». */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/, 'saint');

/** Other ways people write a département: « corse » names two, « 20 » was theirs, « 1 » is the Ain. */
function matches({ code, name }: Departement, typed: string): boolean {
  const words = plain(name);
  const isCorse = /^2[AB]/.test(code);
  if (/^\d/.test(typed)) {
    const digits = typed.replaceAll(' ', '');
    return plain(code).startsWith(digits) || code === digits.padStart(2, '0') || (digits === '20' && isCorse);
  }
  return words.startsWith(typed) || words.includes(` ${typed}`) || (typed === 'corse' && isCorse);
}

/**
 * The départements that answer what was typed, by name or number, accents optional; at most eight, in the table's order.
 * Nothing typed gives none: a list of one hundred helps nobody.
 * @example matchDepartements(caisses, 'cote d or').map(({ code }) => code) // ['21']
 */
export function matchDepartements(rows: readonly Departement[], typed: string): Departement[] {
  const wanted = plain(typed);
  if (!wanted) return [];
  const exact = rows.filter(({ code, name }) => plain(code) === wanted || plain(name) === wanted);
  const others = rows.filter((row) => !exact.includes(row) && matches(row, wanted));
  return [...exact, ...others].slice(0, most);
}

/** The département an attribute names, by code (« 2a », « 1 »), or undefined. Never derived from a postal code. */
export function departementOf(rows: readonly Departement[], code: string): Departement | undefined {
  const wanted = code.trim().toUpperCase().padStart(2, '0');
  return rows.find((row) => row.code === wanted);
}

const abroad = 'horsfrance';

/**
 * The code that the `departement` attribute names, or « hors de France »; undefined for anything else, which the owner is told.
 * @example givenDepartement(rows, '2a', tell) // '2A'
 */
export function givenDepartement(
  rows: readonly Departement[],
  given: string | null | undefined,
  tell: Tell,
): string | undefined {
  const value = given?.trim();
  if (!value) return undefined;
  const found = value.toLowerCase() === abroad ? abroad : departementOf(rows, value)?.code;
  if (!found) tell({ code: 'PDP-001', where: 'departement', value, accepted: '01 à 976, 2A, 2B, horsfrance' });
  return found;
}
