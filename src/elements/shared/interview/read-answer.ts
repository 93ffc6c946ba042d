import { msg, str } from '@lit/localize';
import type { CaisseRow, QuestionRule } from '../../../model/rulebook.js';
import { isoDay } from './calendar.js';
import { departementOf, matchDepartements } from './departements.js';

/** What a typed text makes, if anything, and what is said aloud about it. */
export type Read = { value: string | number | undefined; said: string };

/** What is said when nothing answers what was typed. */
export const noMatch = (text: string): string =>
  text.trim() ? msg('Aucun département ne correspond : vérifiez l’orthographe, ou essayez le numéro.') : '';

/** The département a typed name or number makes, when it is exact; how many answer it otherwise. */
export function readDepartement(text: string, rows: readonly CaisseRow[]): Read {
  const matches = matchDepartements(rows, text);
  const [first] = matches;
  const same = (words: string) => words.toLowerCase() === text.trim().toLowerCase();
  const exact = first && (same(first.name) || departementOf([first], text)) ? first.code : undefined;
  const count = matches.length;
  return {
    value: exact,
    said:
      count > 1
        ? msg(str`${count} départements dans la liste`)
        : count
          ? msg('1 département dans la liste')
          : noMatch(text),
  };
}

/** The answer that a typed text makes, if any, and what is said aloud about it. */
export function readAnswer(
  { type, min = 0, max = 0 }: QuestionRule,
  text: string,
  rows: readonly CaisseRow[],
  today: string,
): Read {
  if (type === 'departement') return readDepartement(text, rows);
  if (type === 'date') return { value: isoDay(text, today), said: '' };
  const digits = text.trim();
  const value = Number(digits);
  return { value: /^\d{1,4}$/.test(digits) && value >= min && value <= max ? value : undefined, said: '' };
}
