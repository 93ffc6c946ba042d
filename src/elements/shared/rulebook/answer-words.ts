import { msg, str } from '@lit/localize';
import type { QuestionTexts } from '../../../model/fiche.js';
import type { Audience, Rules, Scalar } from '../../../model/rulebook.js';
import { wordsFor } from '../interview/words.js';

/** The rule book and the words of its questions. */
export type Book = { rules: Rules; texts: Readonly<Record<string, QuestionTexts>> };

/** « 05/03/2026 » from an ISO date; any other text stays. */
export const frenchDay = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

/** The question behind a fact: itself, or the one a computed number is made from. */
export function questionOf({ rules }: Book, fact: string): string {
  return rules.derived.find(({ id }) => id === fact)?.number?.yearOfTodayMinus ?? fact;
}

/** What a question asks, in this reader's words; the id itself when the book has no text for it. */
export function questionWords(book: Book, question: string, audience: Audience): string {
  const [rule, texts] = [book.rules.questions.find(({ id }) => id === question), book.texts[question]];
  return rule && texts ? wordsFor(rule, texts, audience).texte : question;
}

/**
 * An answer in the words a person chose it by: the option's label, a count of days, an age, a day, a département.
 * @example answerWords(book, 'jours', 75, 'travailleur') // '75 jours'
 */
export function answerWords(book: Book, fact: string, value: Scalar, audience: Audience): string {
  const id = questionOf(book, fact);
  const rule = book.rules.questions.find((question) => question.id === id);
  if (fact !== id) return msg(str`${value} ans`);
  if (rule?.type === 'entier') return value === 1 ? msg('1 jour') : msg(str`${value} jours`);
  if (rule?.type === 'date') return frenchDay(String(value));
  const row = rule?.type === 'departement' && book.rules.tables.caisses.find(({ code }) => code === value);
  if (row) return `${row.name} (${row.code})`;
  const texts = book.texts[id];
  const shown = rule && texts && wordsFor(rule, texts, audience).options.find((option) => option.value === value);
  return shown?.label ?? texts?.options[String(value)] ?? String(value);
}
