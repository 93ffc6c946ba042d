import type { Item, Term } from '../model/questionnaire.js';
import type { ShownScore } from '../model/structure.js';
import { chosenOptions, type QuestionnaireAnswers } from './answers.js';
import type { Held } from './visibility.js';

/** How points are read, weighed and added; `N` is what a term weighs. */
export type Arithmetic<N> = {
  /** Points of an item before any weight; undefined when it gives none. */
  points(item: Item, answers: QuestionnaireAnswers, read?: Term['read']): number | undefined;
  /** A term's points × its weight; undefined when it is missing. */
  weigh(term: Term, points: number, held: Held): N | undefined;
  /** The score of the terms that are there; null when it is too large to be exact. */
  total(score: ShownScore, terms: readonly N[], missing: number): number | null;
};

/**
 * Sums of the points of single choices: all that the built-in questionnaires need, and all that a page fetches for them.
 * Weights, scales and the rest come with `exact.ts`.
 */
export const plainSums: Arithmetic<number> = {
  points: (item, answers) => chosenOptions(item, answers)[0]?.score,
  weigh: (_term, points) => points,
  total: (_score, terms) => terms.reduce((sum, points) => sum + points),
};
