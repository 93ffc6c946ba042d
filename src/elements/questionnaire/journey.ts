import { shownItems } from '../../engine/visibility.js';
import type { QuestionnaireAnswers } from '../../engine/answers.js';
import type { Item, QuestionnaireDefinition } from '../../model/questionnaire.js';

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

export const atStart: Journey = {
  view: 'start',
  at: '',
  answers: {},
  typed: {},
  refused: [],
  seen: [],
  editing: false,
};

/** The questions a person sees with these answers, in order. */
export function questions(definition: QuestionnaireDefinition, { answers }: Journey): Question[] {
  return shownItems(definition, answers).filter((item): item is Question => item.kind !== 'info');
}

/** The questions of the screen. */
export function onScreen(definition: QuestionnaireDefinition, journey: Journey, layout: Layout): Question[] {
  const all = questions(definition, journey);
  return layout === 'page' ? all : all.filter((item) => item.id === journey.at);
}

function show(journey: Journey, item: Question | undefined): Journey {
  return item
    ? { ...journey, view: 'questions', at: item.id, seen: [...new Set([...journey.seen, item.id])] }
    : { ...journey, view: 'recap', editing: false };
}

/** « Commencer ». */
export function begin(definition: QuestionnaireDefinition, journey: Journey, layout: Layout): Journey {
  if (layout === 'page') return { ...journey, view: 'questions' };
  return show(journey, questions(definition, journey)[0]);
}

/** An answer, or none: an absent value removes it. */
export function answer(
  journey: Journey,
  item: string,
  value: string | number | readonly string[] | undefined,
): Journey {
  const others = Object.fromEntries(Object.entries(journey.answers).filter(([id]) => id !== item));
  const empty = value === undefined || (Array.isArray(value) && !value.length);
  return { ...journey, answers: empty ? others : { ...others, [item]: value } };
}

/** A number as typed; it becomes an answer when it is a whole number of the scale, and is kept as typed in any case. */
export function type(journey: Journey, item: Question & { kind: 'scale' }, text: string): Journey {
  const clean = text.trim();
  const value = Number(clean);
  const ok =
    /^-?\d{1,9}$/.test(clean) && value >= item.min && value <= item.max && (value - item.min) % (item.step ?? 1) === 0;
  return { ...answer(journey, item.id, ok ? value : undefined), typed: { ...journey.typed, [item.id]: text } };
}

/** True when « Continuer » must ask again: a required question without answer, or a number that is not one. */
function isRefused(journey: Journey, item: Question): boolean {
  if (Object.hasOwn(journey.answers, item.id)) return false;
  return item.required === true || Boolean(journey.typed[item.id]?.trim());
}

/** « Continuer », « Voir mon résultat »: the next screen, or the same one with what is refused. */
export function forward(definition: QuestionnaireDefinition, journey: Journey, layout: Layout): Journey {
  if (journey.view === 'recap') return { ...journey, view: 'result' };
  const refused = onScreen(definition, journey, layout).filter((item) => isRefused(journey, item));
  if (refused.length) return { ...journey, refused: refused.map((item) => item.id) };
  const calm = { ...journey, refused: [] };
  if (layout === 'page') return { ...calm, view: 'recap' };
  const all = questions(definition, journey);
  const here = all.findIndex((item) => item.id === journey.at);
  return show(calm, journey.editing ? all.find((item) => !journey.seen.includes(item.id)) : all[here + 1]);
}

/** « Retour »: the screen before; answers stay. */
export function back(definition: QuestionnaireDefinition, journey: Journey, layout: Layout): Journey {
  const calm = { ...journey, refused: [], editing: false };
  if (journey.view === 'result' || journey.editing) return { ...calm, view: 'recap' };
  const all = questions(definition, journey);
  if (journey.view === 'recap') return layout === 'page' ? { ...calm, view: 'questions' } : show(calm, all.at(-1));
  const here = all.findIndex((item) => item.id === journey.at);
  return layout === 'page' || here <= 0 ? { ...calm, view: 'start' } : show(calm, all[here - 1]);
}

/** « Modifier » in the recap. */
export function edit(journey: Journey, item: string): Journey {
  return { ...journey, view: 'questions', at: item, editing: true };
}

/** The same journey under another definition: answers that still exist stay, the screen too when it can. */
export function follow(definition: QuestionnaireDefinition, journey: Journey): Journey {
  const lost = journey.view === 'questions' && !questions(definition, journey).some((item) => item.id === journey.at);
  return lost && journey.at ? begin(definition, journey, 'steps') : journey;
}
