import type { Item, QuestionnaireDefinition } from '../model/questionnaire.js';
import type { QuestionnaireAnswers } from './answers.js';
import { exact } from './exact.js';
import { shownItems } from './visibility.js';

/**
 * Ids of the shown scored items that give no points: unanswered, declined, or answered with what does not exist.
 * @example missing(definition, { q1: 'r3' }) // ['q2', 'q3', …]
 */
export function missing(definition: QuestionnaireDefinition, answers: QuestionnaireAnswers): string[] {
  const isMissing = (item: Item) =>
    item.kind !== 'info' && (item.role ?? 'scored') === 'scored' && exact.points(item, answers) === undefined;
  return shownItems(definition, answers)
    .filter(isMissing)
    .map(({ id }) => id);
}
