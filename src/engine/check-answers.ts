import type { AnswerProblem } from '../model/finding.js';
import type { Answers, Rules } from '../model/rulebook.js';
import { bookOf } from './book.js';
import type { Fact } from './facts.js';

function acceptedBy({ question, values }: Fact): string {
  const { type, min, max, options } = question;
  const others = options.map(({ value }) => value).join(', ');
  if (type === 'departement') return `le code d’un département, en texte (« 01 », « 2A », « 976 »…), ou ${others}`;
  if (values) return others;
  return type === 'date' ? 'un jour qui existe, AAAA-MM-JJ' : `un nombre entier, de ${min} à ${max}`;
}

/**
 * The answers that every other function ignores (treats as absent): unknown questions, values outside the list, the
 * range or the table. Each with what is accepted, in French. Empty when nothing is ignored; an absent answer is no problem.
 * The rule book, the day and the id are taken as good: `index.ts` exports it behind a guard.
 * @example checkAnswers(rulebook, { jours: -3 }) // [{ path: 'jours', found: '-3', accepted: 'un nombre entier, de 0 à 1500' }]
 */
export function checkAnswers(rulebook: Rules, answers: Answers): AnswerProblem[] {
  const { facts } = bookOf(rulebook);
  const questions = [...facts.values()].flatMap(({ id, from }) => (from ? [] : id)).join(', ');
  return Object.entries(answers).flatMap(([path, value]: [string, unknown]) => {
    const fact = facts.get(path);
    if (value === undefined || (fact && !fact.from && fact.accepts(value))) return [];
    let found: string = typeof value;
    try {
      found = JSON.stringify(value) ?? found;
    } catch {
      // JSON writes neither a large integer nor what holds itself
    }
    if (fact && !fact.from) return [{ path, found: found.slice(0, 60), accepted: acceptedBy(fact) }];
    return [{ path, found: `question inconnue « ${path.slice(0, 40)} »`, accepted: questions }];
  });
}
