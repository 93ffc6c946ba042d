import { msg, str } from '@lit/localize';
import type { Change } from '../../../model/finding.js';
import type { Answers, Audience } from '../../../model/rulebook.js';
import { counted } from '../interview/units.js';
import { answerWords, questionWords, type Book } from './answer-words.js';

/** One answer that would lead to a better status: the question, the answer in words, the status it leads to. */
export type ChangeLine = { question: string; text: string; answer: string; to: Change['to'] };

/**
 * What would change a status, in words, the answers to one question together. A number of days says how many are left.
 * @example changeLines(changes, book, { jours: 20 }, 'travailleur')[0].answer // '31 jours (encore 11 jours)'
 */
export function changeLines(
  changes: readonly Change[],
  book: Book,
  answers: Answers,
  audience: Audience,
): ChangeLine[] {
  const lines = new Map<string, ChangeLine>();
  for (const { question, value, to } of changes) {
    const words = answerWords(book, question, value, audience);
    const left = daysLeft(question, value, answers);
    const answer = left === undefined ? words : msg(str`${words} (${leftWords(left)})`);
    const key = `${question} ${to}`;
    const known = lines.get(key);
    if (known) known.answer = msg(str`${known.answer}\u00a0; ou\u00a0: ${answer}`);
    else lines.set(key, { question, text: questionWords(book, question, audience), answer, to });
  }
  return [...lines.values()];
}

/** The days that are left before a number of days of leave is reached; undefined for any other question or answer. */
export function daysLeft(question: string, value: unknown, { jours }: Answers): number | undefined {
  if (question !== 'jours' || typeof value !== 'number' || typeof jours !== 'number') return undefined;
  return value > jours ? value - jours : undefined;
}

/** « encore 11 jours ». */
export const leftWords = (days: number): string => msg(str`encore ${counted(days, 'day')}`);
