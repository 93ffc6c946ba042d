import type { QuestionTexts } from '../../../model/fiche.js';
import type { Audience, QuestionRule, Rules, Scalar } from '../../../model/rulebook.js';
import { counted } from '../interview/units.js';
import { wordsFor, type Words } from '../interview/words.js';

/** The rule book and the words of its questions. */
export type Book = { rules: Rules; texts: Readonly<Record<string, QuestionTexts>> };

/** « 05/03/2026 » from an ISO date; any other text stays. */
export const frenchDay = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

const numbers = new WeakMap<Rules, ReadonlyMap<string, string | undefined>>();

type Asked = { rule: QuestionRule; words: Words };
const asked = new WeakMap<Book['texts'], Map<string, Asked | undefined>>();

/** A question with its words for a reader, made once: a result reads the same ones hundreds of times. */
function ask(book: Book, id: string, audience: Audience): Asked | undefined {
  let kept = asked.get(book.texts);
  if (!kept) asked.set(book.texts, (kept = new Map<string, Asked | undefined>()));
  const key = `${audience} ${id}`;
  if (!kept.has(key)) {
    const [rule, texts] = [book.rules.questions.find((one) => one.id === id), book.texts[id]];
    kept.set(key, rule && texts && { rule, words: wordsFor(rule, texts, audience) });
  }
  return kept.get(key);
}

/** The question behind a fact: itself, or the one a computed number is made from. */
export function questionOf({ rules }: Book, fact: string): string {
  const computed = numbers.get(rules) ?? new Map(rules.derived.map(({ id, number }) => [id, number?.yearOfTodayMinus]));
  numbers.set(rules, computed);
  return computed.get(fact) ?? fact;
}

/** What a question asks, in this reader's words; the id itself when the book has no text for it. */
export const questionWords = (book: Book, question: string, audience: Audience): string =>
  ask(book, question, audience)?.words.texte ?? question;

/** The place of a question in the interview. */
export const orderOf = (book: Book, question: string, audience: Audience): number =>
  ask(book, question, audience)?.rule.order ?? 0;

/**
 * An answer in the words a person chose it by: the option's label, a count of days, an age, a day, a département.
 * @example answerWords(book, 'jours', 75, 'travailleur') // '75 jours'
 */
export function answerWords(book: Book, fact: string, value: Scalar, audience: Audience): string {
  const id = questionOf(book, fact);
  const { rule, words } = ask(book, id, audience) ?? {};
  if (fact !== id) return counted(Number(value), 'year');
  if (rule?.type === 'entier') return counted(Number(value), 'day');
  if (rule?.type === 'date') return frenchDay(String(value));
  const row = rule?.type === 'departement' && book.rules.tables.caisses.find(({ code }) => code === value);
  if (row) return `${row.name} (${row.code})`;
  const shown = words?.options.find((option) => option.value === value);
  return shown?.label ?? book.texts[id]?.options[String(value)] ?? String(value);
}
