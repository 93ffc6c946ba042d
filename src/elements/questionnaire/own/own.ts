import type { QuestionnaireAnswers } from '../../../engine/answers.js';
import { exact } from '../../../engine/exact.js';
import { score as scoreWith } from '../../../engine/score.js';
import type { ShownDefinition } from '../../../model/structure.js';

/** What comes with an owner's definition and our own questionnaires do without; fetched before `pdp-ready`. */
export { ownDefinition } from './definition.js';
export { errorSummary } from './errors.view.js';
export { fieldView, hear } from './fields.view.js';
export { groupView } from './group.view.js';
export { notesBefore } from './notes.view.js';
export { raisedPanels } from './panels.js';
export { refusedOn } from './refused.js';

/** The score with all that the format can say. */
export const score = (definition: ShownDefinition, answers: QuestionnaireAnswers) =>
  scoreWith(definition, answers, exact);
