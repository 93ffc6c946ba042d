import type { Answers, QuestionRule } from '../../../model/rulebook.js';

/** What asking needs of a question. */
export type Question = Pick<QuestionRule, 'id' | 'type' | 'min' | 'max'>;

/** Where a person is in an interview of the rule book, and what they answered. Replaced at each move, never changed in place. */
export type Interview = Readonly<{
  view: 'start' | 'question' | 'result';
  /** The question shown. */
  at: string;
  /** Questions shown so far, in order; a later one stays when the person goes back. */
  path: readonly string[];
  /** Every answer given, also those that no longer apply: nothing is lost by going back. */
  answers: Answers;
  /** What was typed in fields, kept as typed even when it is not an answer. */
  typed: Readonly<Record<string, string>>;
  /** Questions left at « Je ne sais pas ». */
  unsure: readonly string[];
  /** True when « Continuer » asked for an answer. */
  refused: boolean;
  /** True after « Modifier »: « Continuer » goes back to the result unless something new is to be asked. */
  editing: boolean;
}>;

/** What the interview asks of the rule book. */
export type Guide = {
  /** The next question, or null when no answer can change anything any more. */
  next(answers: Answers, asked: readonly string[]): string | null;
  /** The answers that count: those whose question still applies. */
  applicable(answers: Answers): Answers;
};

/** Before « Commencer ». */
export const atStart: Interview = {
  view: 'start',
  at: '',
  path: [],
  answers: {},
  typed: {},
  unsure: [],
  refused: false,
  editing: false,
};

const calm = { refused: false, editing: false };

/** True when the question has been dealt with: an answer, or « Je ne sais pas ». */
export function isDone({ answers, unsure }: Interview, question: string): boolean {
  return question in answers || unsure.includes(question);
}

/** An answer; undefined takes it away. « Je ne sais pas » goes with it. */
export function answer(interview: Interview, question: string, value: string | number | undefined): Interview {
  const { [question]: _, ...others } = interview.answers;
  return {
    ...interview,
    answers: value === undefined ? others : { ...others, [question]: value },
    unsure: interview.unsure.filter((id) => id !== question),
  };
}

/** « Je ne sais pas »: the answer stays absent; what was typed is kept for whoever changes their mind. */
export function doubt(interview: Interview, question: string, unsure: boolean): Interview {
  const cleared = answer(interview, question, undefined);
  return unsure ? { ...cleared, unsure: [...cleared.unsure, question] } : cleared;
}

/** What a person types in a field, and the answer it makes, if any. */
export function type(
  interview: Interview,
  question: string,
  text: string,
  value: string | number | undefined,
): Interview {
  return { ...answer(interview, question, value), typed: { ...interview.typed, [question]: text } };
}

function show(interview: Interview, question: string | null): Interview {
  if (question === null) return { ...interview, ...calm, view: 'result' };
  const path = interview.path.includes(question) ? interview.path : [...interview.path, question];
  return { ...interview, refused: false, view: 'question', at: question, path };
}

/** What need not be asked again: answered or left at « Je ne sais pas ». A question that was only shown may be. */
export const asked = ({ path, answers, unsure }: Interview): string[] => [
  ...path.filter((id) => id in answers),
  ...unsure,
];

/** The question after `interview.at`: one seen before that still applies, else what the rule book asks. */
function following(interview: Interview, guide: Guide): string | null {
  const { path, at, answers, unsure } = interview;
  const counted = guide.applicable(answers);
  const isDoubt = (id: string) => unsure.includes(id) && id in guide.applicable({ ...answers, [id]: '' });
  const later = path.slice(path.indexOf(at) + 1).filter((id) => id in counted || isDoubt(id));
  if (!interview.editing && later[0]) return later[0];
  return guide.next(counted, asked(interview));
}

/** « Commencer »: the first question, or the result when the page answered everything. */
export function begin(interview: Interview, guide: Guide): Interview {
  return show(interview, interview.path[0] ?? guide.next(guide.applicable(interview.answers), []));
}

/** « Continuer »: the next screen, or the same one when nothing was answered. */
export function forward(interview: Interview, guide: Guide): Interview {
  if (!isDone(interview, interview.at)) return { ...interview, refused: true };
  return show(interview, following(interview, guide));
}

/** « Retour »: the screen before; later answers stay. */
export function back(interview: Interview): Interview {
  const { view, path, at, editing } = interview;
  if (view === 'question' && editing) return { ...interview, ...calm, view: 'result' };
  const before = view === 'result' ? path.at(-1) : path[path.indexOf(at) - 1];
  return {
    ...interview,
    ...calm,
    ...(before ? ({ view: 'question', at: before } as const) : ({ view: 'start' } as const)),
  };
}

/** « Modifier »: one answer, then the result again. */
export function edit(interview: Interview, question: string): Interview {
  return { ...show(interview, question), editing: true };
}

/** « Voir mon résultat », at any moment. */
export function finish(interview: Interview): Interview {
  return show(interview, null);
}
