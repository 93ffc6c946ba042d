/** Pure functions: no DOM, clock, network or text. */
export type { QuestionnaireAnswers } from './answers.js';
export { assemble } from './assemble.js';
export { DefinitionError } from './definition-error.js';
export { score, type ScoreResult, type ScoreValue } from './score.js';
export { shownItems } from './visibility.js';
