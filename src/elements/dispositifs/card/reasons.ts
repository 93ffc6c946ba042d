import type { Because } from '../../../model/finding.js';
import { answerWords, orderOf, questionOf, questionWords } from '../../shared/rulebook/answer-words.js';
import type { Weighed } from '../../shared/rulebook/because.js';
import { closersOf } from './closers.js';
import type { Desk } from './desk.js';

/** An answer in words, with its question where « oui » alone would say nothing. */
export type Given = { question: string; text: string; answer: string; bare: boolean };

/** What every situation answers: it tells nothing of one measure. */
const everybody = ['role', 'regime', 'departement'];
const isBare = (value: string | number) => value === 'oui' || value === 'non';

/** An answer in words. */
function given(fact: string, value: string | number, { book, audience }: Desk): Given {
  const question = questionOf(book, fact);
  const text = questionWords(book, question, audience);
  return { question, text, answer: answerWords(book, fact, value, audience), bare: isBare(value) };
}

/**
 * The answers that speak for a measure: two that its rule asked for, those that say something by themselves first.
 * @example reasonsOf(weigh(finding.because, record, 'travailleur', rules), desk)[0]?.answer // 'Salarié en CDI'
 */
export function reasonsOf(weighed: readonly Weighed[], desk: Desk): Given[] {
  const { book, audience } = desk;
  const facts = new Map<string, string | number>();
  for (const { fact, value, truth, line } of weighed)
    if (value !== undefined && truth === 'yes' && (line === 'base' || line === 'rule') && !everybody.includes(fact))
      facts.set(fact, value);
  return [...facts]
    .map(([fact, value]) => ({ fact, value, order: orderOf(book, questionOf(book, fact), audience) }))
    .sort((left, right) => Number(isBare(left.value)) - Number(isBare(right.value)) || right.order - left.order)
    .slice(0, 2)
    .map(({ fact, value }) => given(fact, value, desk));
}

/**
 * The answers that rule a measure out, three at most; `becauseOf` gives the reasons of the finding of a measure.
 * @example decidedBy('iti', desk, (id) => found.get(id)!.because)[0]?.answer // 'Maladie ou accident de la vie'
 */
export function decidedBy(id: string, desk: Desk, becauseOf: (id: string) => readonly Because[]): Given[] {
  const facts = new Map<string, string | number>();
  for (const { fact, value } of closersOf(id, desk.persona, desk.pack.rules, becauseOf))
    if (value !== undefined) facts.set(fact, value);
  return [...facts].slice(0, 3).map(([fact, value]) => given(fact, value, desk));
}
