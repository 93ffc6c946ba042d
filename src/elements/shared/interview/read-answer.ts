import type { Departement } from '../../../model/rulebook.js';
import { isoDay } from './calendar.js';
import type { Question } from './interview.js';
import { readDepartement, type Read } from './read-departement.js';

/** The answer that a typed text makes, if any, and what is said aloud about it. */
export function readAnswer(
  { type, min = 0, max = 0 }: Question,
  text: string,
  rows: readonly Departement[],
  today: string,
): Read {
  if (type === 'departement') return readDepartement(text, rows);
  if (type === 'date') return { value: isoDay(text, today), said: '' };
  const digits = text.trim();
  const value = Number(digits);
  return { value: /^\d{1,4}$/.test(digits) && value >= min && value <= max ? value : undefined, said: '' };
}
