/** Pure functions: no DOM, clock, network or text. */
import type { QuestionnaireDefinition } from '../model/questionnaire.js';
import type { QuestionnaireAnswers } from './answers.js';
import { exact } from './exact.js';
import { guarded } from './guard.js';
import { missing } from './missing.js';
import { score as bareScore, type ScoreResult as BareResult } from './score.js';
import { shownItems as bareShownItems } from './visibility.js';

export type { QuestionnaireAnswers } from './answers.js';
export { assemble } from './assemble.js';
export { DefinitionError } from './definition-error.js';
export type { ScoreValue } from './score.js';

/** What `score` gives; `missing` has the shown scored items without points. */
export type ScoreResult = BareResult & { missing: string[] };

/**
 * Points, bands, flags, panels and advice of some answers, and the shown scored items without points; an absent, unknown
 * or declined answer is missing.
 * @example score(definition, { q1: 'r3' }).missing // ['q2', 'q3', …]
 */
export const score = guarded((definition: QuestionnaireDefinition, answers: QuestionnaireAnswers): ScoreResult => ({
  ...bareScore(definition, answers, exact),
  missing: missing(definition, answers),
}));

/**
 * The items a person sees with these answers, in order; a test on an absent answer is false.
 * @example shownItems(definition, {}).map(({ id }) => id) // ['c1', 'q1', …]
 */
export const shownItems = guarded(bareShownItems);
