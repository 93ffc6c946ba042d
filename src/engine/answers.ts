import type { Item, Option } from '../model/questionnaire.js';

/** Item id → option id, number (scale) or option ids (multi). An absent answer is unknown. */
export type QuestionnaireAnswers = Readonly<Record<string, string | number | readonly string[]>>;

/** Options chosen, in the definition's order; empty when nothing valid was. */
export function chosenOptions(item: Item, answers: QuestionnaireAnswers): Option[] {
  if (item.kind !== 'choice' && item.kind !== 'multi') return [];
  const given = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  if (item.kind === 'choice') return item.options.filter(({ id }) => id === given);
  return Array.isArray(given) ? item.options.filter(({ id }) => given.includes(id)) : [];
}

/** The number given on a scale; out of range, off step or of another type is no answer. */
export function chosenNumber(item: Item, answers: QuestionnaireAnswers): number | undefined {
  if (item.kind !== 'scale' || !Object.hasOwn(answers, item.id)) return undefined;
  const given = answers[item.id];
  if (typeof given !== 'number' || !Number.isInteger(given)) return undefined;
  return given >= item.min && given <= item.max && (given - item.min) % (item.step ?? 1) === 0 ? given : undefined;
}

/** Ids or number given, as a list; empty when nothing valid was answered. */
export function chosenValues(item: Item, answers: QuestionnaireAnswers): (string | number)[] {
  const number = chosenNumber(item, answers);
  return number === undefined ? chosenOptions(item, answers).map(({ id }) => id) : [number];
}
