import { answerTo } from '../../../engine/answers.js';
import type { Screen } from '../screen.js';

/** Questions that « Continuer » must ask again: required without an answer, or a number that is not one. */
export function refusedOn({ journey, questions }: Screen): string[] {
  if (journey.view !== 'questions') return [];
  const isTyped = (id: string) => Object.hasOwn(journey.typed, id) && journey.typed[id]!.trim() !== '';
  return questions
    .filter((item) => answerTo(item, journey.answers) === undefined && (item.required || isTyped(item.id)))
    .map(({ id }) => id);
}
