import type { Because } from '../../../model/finding.js';
import { answerWords, orderOf, questionOf, questionWords } from '../../shared/rulebook/answer-words.js';
import type { Weighed } from '../../shared/rulebook/because.js';
import { closersOf } from './closers.js';
import type { Desk } from './desk.js';

/** An answer in words, with its question where « oui » alone would say nothing. */
export type Given = { question: string; text: string; answer: string; bare: boolean };

/** What every situation answers: it tells nothing of one measure. */
const everybody = ['role', 'regime', 'departement'];

/** An answer in words, as it was given: the year of birth that an age is made from. */
function given(fact: string, { book, audience, answers }: Desk): Given {
  const question = questionOf(book, fact);
  const value = answers[question]!;
  return {
    question,
    text: questionWords(book, question, audience),
    answer: answerWords(book, question, value, audience),
    bare: fact !== question || value === 'oui' || value === 'non',
  };
}

/** The answers behind some reasons, each once. */
const answersOf = (because: readonly Because[], desk: Desk): Given[] => {
  const read = because.filter(({ value }) => value !== undefined);
  return [...new Set(read.map(({ fact }) => fact))].map((fact) => given(fact, desk));
};

/**
 * The answers that speak for a measure: two that its rule asked for, those that say something by themselves first.
 * @example reasonsOf(weigh(finding.because, record, 'travailleur', rules), desk)[0]?.answer // 'Salarié en CDI'
 */
export function reasonsOf(weighed: readonly Weighed[], desk: Desk): Given[] {
  const order = ({ question, bare }: Given) => orderOf(desk.book, question, desk.audience) - (bare ? 1e3 : 0);
  const telling = weighed.filter(
    ({ fact, truth, line }) => truth === 'yes' && (line === 'base' || line === 'rule') && !everybody.includes(fact),
  );
  return answersOf(telling, desk)
    .sort((left, right) => order(right) - order(left))
    .slice(0, 2);
}

/**
 * The answers that rule a measure out, three at most; `becauseOf` gives the reasons of the finding of a measure.
 * @example decidedBy('iti', desk, (id) => found.get(id)!.because)[0]?.answer // 'Maladie ou accident de la vie'
 */
export const decidedBy = (id: string, desk: Desk, becauseOf: (id: string) => readonly Because[]): Given[] =>
  answersOf(closersOf(id, desk.persona, desk.pack.rules, becauseOf), desk).slice(0, 3);
