import type { Item, ItemTest } from '../model/questionnaire.js';
import type { ShownDefinition } from '../model/structure.js';
import { chosenValues, type QuestionnaireAnswers } from './answers.js';

/** What each shown item holds; an item that is not shown holds nothing. */
export type Held = ReadonlyMap<string, readonly (string | number)[]>;

/**
 * Compares two numbers of at most four decimals, as the format has: they are in the order of what they were written from,
 * and equal when it is. What is not a number, and an operation it does not know, give false.
 * @example compare(0.3, '>=', 0.3) // true
 */
export function compare(left: unknown, op: string, right: unknown): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  return (left > right && op[0] === '>') || (left < right && op[0] === '<') || (left === right && op[1] === '=');
}

/** One test on an item, as FHIR's enableWhen: without an answer only « does not exist » is true. */
export function isTrue({ item, op, value }: ItemTest, held: Held): boolean {
  const values = held.get(item) ?? [];
  if (op === 'exists') return values.length > 0 === Boolean(value);
  return values.some((one) => (op === '=' ? one === value : op === '!=' ? one !== value : compare(one, op, value)));
}

/** The items a person sees with these answers, with what each holds (rules 1 of the format's semantics). */
export function shown(definition: ShownDefinition, answers: QuestionnaireAnswers): { items: Item[]; held: Held } {
  const held = new Map<string, (string | number)[]>();
  const items = definition.items.filter((item) => {
    const { showIf } = item;
    const test = (one: ItemTest) => isTrue(one, held);
    if (showIf && !(showIf.behavior === 'all' ? showIf.tests.every(test) : showIf.tests.some(test))) return false;
    held.set(item.id, chosenValues(item, answers));
    return true;
  });
  return { items, held };
}

/**
 * The items a person sees with these answers, in order.
 * @example shownItems(definition, {}).map(({ id }) => id) // ['c1', 'q1', …]
 */
export function shownItems(definition: ShownDefinition, answers: QuestionnaireAnswers): Item[] {
  return shown(definition, answers).items;
}
