import { msg, str } from '@lit/localize';
import type { Departement } from '../../../model/rulebook.js';
import { departementOf, matchDepartements } from './departements.js';

/** What a typed text makes, if anything, and what is said aloud about it. */
export type Read = { value: string | number | undefined; said: string };

/** What is said when nothing answers what was typed. */
export const noMatch = (text: string): string =>
  text.trim() ? msg('Aucun département ne correspond\u00a0: vérifiez l’orthographe, ou essayez le numéro.') : '';

/** The département a typed name or number makes, when it is exact; how many answer it otherwise. */
export function readDepartement(text: string, rows: readonly Departement[]): Read {
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
