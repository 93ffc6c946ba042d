import type { Item, Option } from '../model/questionnaire.js';

/** Item id → option id, number (scale) or option ids (multi). An absent answer is unknown. */
export type QuestionnaireAnswers = Readonly<Record<string, string | number | readonly string[]>>;

/** What was answered to an item, as it was; undefined when nothing was. */
export const answerTo = ({ id }: Item, answers: QuestionnaireAnswers) =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** Options chosen, in the definition's order; empty when nothing valid was. */
export function chosenOptions(item: Item, answers: QuestionnaireAnswers): Option[] {
  const given = answerTo(item, answers);
  if (item.kind === 'scale' || item.kind === 'info' || Array.isArray(given) !== (item.kind === 'multi')) return [];
  return item.options.filter(({ id }) => (Array.isArray(given) ? given.includes(id) : given === id));
}

/** The number given on a scale; out of range, off step or of another type is no answer. */
export function chosenNumber(item: Item, answers: QuestionnaireAnswers): number | undefined {
  const given = answerTo(item, answers);
  if (item.kind !== 'scale' || typeof given !== 'number') return undefined;
  const { min, max, step = 1 } = item;
  return given >= min && given <= max && Number.isInteger(given) && (given - min) % step === 0 ? given : undefined;
}

/** Ids or number given, as a list; empty when nothing valid was answered. */
export function chosenValues(item: Item, answers: QuestionnaireAnswers): (string | number)[] {
  const number = chosenNumber(item, answers);
  return number === undefined ? chosenOptions(item, answers).map(({ id }) => id) : [number];
}
