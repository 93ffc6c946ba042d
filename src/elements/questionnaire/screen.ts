import type { Safety } from '../../engine/page-form.js';
import type { Scored } from '../../engine/score.js';
import type { Item, L10n } from '../../model/questionnaire.js';
import type { ShownDefinition } from '../../model/structure.js';
import type { Settings } from '../shared/common.js';
import type { Next } from '../shared/next.js';
import type { Caution } from '../shared/review.js';
import type { Answer, Journey, Layout, Question } from './journey.js';

/** What comes with an owner's definition: kinds of questions and refusals that our own questionnaires do not have. */
export type Own = typeof import('./own/own.js');

/** What the element gives, before anything is computed. */
export type Given = Settings & {
  definition: ShownDefinition;
  /** The library's own safety texts, shown whatever the definition says. */
  safety: Safety;
  own?: Own;
  /** The day to read the content again is past. */
  caution: Caution | undefined;
  journey: Journey;
  layout: Layout;
  locale: string;
  /** The day the element works on. */
  today: string;
  /** Prefix of ids, one per instance. */
  uid: string;
  /** Changes with each move. */
  turn: number;
  /** The widget of the page offered after the result. */
  next: Next | undefined;
  printsAnswers: boolean;
  act: Acts;
};

/** All that a view shows, prepared by the element; a view computes nothing. */
export type Screen = Given & {
  result: Scored;
  /** A text of the definition, typeset, in the page's language or marked with its own. */
  say: (text: L10n) => unknown;
  /** Raised safety panels, those of the definition first. */
  panels: readonly L10n[];
  /** Panels shown on every screen: the permanent help, then those the definition always shows. */
  permanent: readonly L10n[];
  /** Panels raised by one question's answer. */
  panelsOf: (item: Question) => readonly L10n[];
  /** Questions and notes a person sees with these answers, in order. */
  items: readonly Item[];
  /** Questions of this screen; all of them where none is asked. */
  questions: readonly Question[];
  /** Place among the questions; the total only where the path does not depend on answers. */
  place: number;
  total: number | undefined;
};

/** What a person can do; the element changes the journey. */
export type Acts = {
  begin(): void;
  choose(item: Question, value: Answer, typed?: string): void;
  forward(event: Event): void;
  back(): void;
  edit(item: string): void;
  erase(): void;
  print(): void;
  togglePrint(): void;
  goNext(): void;
  reach(item: string): void;
  contact(kind: 'tel' | 'link' | 'mail'): void;
};
