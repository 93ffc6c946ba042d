import { shownItems } from '../../engine/visibility.js';
import type { QuestionnaireAnswers } from '../../engine/answers.js';
import type { Item } from '../../model/questionnaire.js';
import type { ShownDefinition } from '../../model/structure.js';

/** Where a person is in a questionnaire, and what they answered. Replaced at each move, never changed in place. */
export type Journey = Readonly<{
  view: 'start' | 'questions' | 'recap' | 'result';
  /** The item shown, in one-question screens. */
  at: string;
  answers: QuestionnaireAnswers;
  /** What was typed in number fields, kept as typed even when it is not a number we accept. */
  typed: Readonly<Record<string, string>>;
  /** Items that « Continuer » refused. */
  refused: readonly string[];
  /** Items already shown. */
  seen: readonly string[];
  /** True after « Modifier »: « Continuer » goes back to the recap. */
  editing: boolean;
}>;

export type Question = Exclude<Item, { kind: 'info' }>;
export type Layout = 'steps' | 'page';
export type Answer = string | number | readonly string[] | undefined;
/** A move: the journey after « Commencer », « Continuer » or « Retour ». */
export type Move = (definition: ShownDefinition, journey: Journey, layout: Layout) => Journey;

/** Before « Commencer ». */
export const atStart: Journey = {
  view: 'start',
  at: '',
  answers: {},
  typed: {},
  refused: [],
  seen: [],
  editing: false,
};

/** All that is asked: a note asks nothing. */
export const isQuestion = (item: Item): item is Question => item.kind !== 'info';

/** The questions a person sees with these answers, in order. */
export function questions(definition: ShownDefinition, { answers }: Journey): Question[] {
  return shownItems(definition, answers).filter(isQuestion);
}

function show(journey: Journey, item: Question | undefined): Journey {
  return item
    ? { ...journey, view: 'questions', at: item.id, seen: [...new Set([...journey.seen, item.id])] }
    : { ...journey, view: 'recap', editing: false };
}

/** « Commencer »: the first question, also on a page of them all, which may become steps. */
export const begin: Move = (definition, journey) => show(journey, questions(definition, journey)[0]);

/** An answer, or none: an absent value removes it. What a field reads is kept as typed, number or not. */
export function answer(journey: Journey, item: string, value: Answer, typed?: string): Journey {
  const { [item]: _, ...others } = journey.answers;
  const empty = value === undefined || (Array.isArray(value) && !value.length);
  return {
    ...journey,
    answers: empty ? others : { ...others, [item]: value },
    typed: typed === undefined ? journey.typed : { ...journey.typed, [item]: typed },
  };
}

/** « Continuer », « Voir mon résultat »: the next screen. */
export const forward: Move = (definition, journey, layout) => {
  if (journey.view === 'recap') return { ...journey, view: 'result' };
  const calm = { ...journey, refused: [] };
  const all = questions(definition, journey);
  const next = journey.editing
    ? all.find(({ id }) => !journey.seen.includes(id))
    : all[all.findIndex(({ id }) => id === journey.at) + 1];
  return show(calm, layout === 'page' ? undefined : next);
};

/** « Retour »: the screen before; answers stay. */
export const back: Move = (definition, journey, layout) => {
  const calm = { ...journey, refused: [], editing: false };
  if (journey.view === 'result' || journey.editing) return { ...calm, view: 'recap' };
  const all = questions(definition, journey);
  const fromRecap = journey.view === 'recap';
  if (layout === 'page') return { ...calm, view: fromRecap ? 'questions' : 'start' };
  const before = fromRecap ? all.at(-1) : all[all.findIndex(({ id }) => id === journey.at) - 1];
  return before ? show(calm, before) : { ...calm, view: 'start' };
};

/** « Modifier » in the recap. */
export function edit(journey: Journey, item: string): Journey {
  return { ...journey, view: 'questions', at: item, editing: true };
}

/** The same journey under another definition: answers that still exist stay, the screen too when it can. */
export function follow(definition: ShownDefinition, journey: Journey): Journey {
  const lost = journey.view === 'questions' && !questions(definition, journey).some((item) => item.id === journey.at);
  return lost ? begin(definition, journey, 'steps') : journey;
}
