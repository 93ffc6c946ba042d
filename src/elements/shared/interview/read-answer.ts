import { msg, str } from '@lit/localize';
import type { CaisseRow, QuestionRule } from '../../../model/rulebook.js';
import { isoDay } from './calendar.js';
import { departementOf, matchDepartements } from './departements.js';

/** The answer that a typed text makes, if any, and what is said aloud about it. */
export function readAnswer(
  { type, min = 0, max = 0 }: QuestionRule,
  text: string,
  rows: readonly CaisseRow[],
  today: string,
): { value: string | number | undefined; said: string } {
  if (type === 'departement') {
    const matches = matchDepartements(rows, text);
    const [first] = matches;
    const same = (words: string) => words.toLowerCase() === text.trim().toLowerCase();
    const exact = first && (same(first.name) || departementOf([first], text)) ? first.code : undefined;
    const count = matches.length;
    return {
      value: exact,
      said: count > 1 ? msg(str`${count} départements dans la liste`) : count ? msg('1 département dans la liste') : '',
    };
  }
  if (type === 'date') return { value: isoDay(text, today), said: '' };
  const digits = text.trim();
  const value = Number(digits);
  return { value: /^\d{1,4}$/.test(digits) && value >= min && value <= max ? value : undefined, said: '' };
}
