/** Pure functions: no DOM, clock, network or text. */
import { guarded } from './guard.js';
import { score as bareScore } from './score.js';
import { shownItems as bareShownItems } from './visibility.js';

export type { QuestionnaireAnswers } from './answers.js';
export { assemble } from './assemble.js';
export { DefinitionError } from './definition-error.js';
export type { ScoreResult, ScoreValue } from './score.js';

/**
 * Points, bands, flags, panels and advice of some answers; an absent, unknown or declined answer is missing.
 * @example score(definition, { q1: 'r3' }).missing // ['q2', 'q3', …]
 */
export const score = guarded(bareScore);

/**
 * The items a person sees with these answers, in order; a test on an absent answer is false.
 * @example shownItems(definition, {}).map(({ id }) => id) // ['c1', 'q1', …]
 */
export const shownItems = guarded(bareShownItems);

export { nextQuestion } from './ask.js';
export { whatWouldChange } from './change.js';
export { checkAnswers } from './check-answers.js';
export { find, statuses } from './find.js';
export { remindersFor } from './reminders.js';
export { RulebookError } from './rulebook-error.js';
export { checkService } from './service.js';
export type { AnswerProblem, Because, Change, Context, Finding, ServiceResult, Truth } from '../model/finding.js';
