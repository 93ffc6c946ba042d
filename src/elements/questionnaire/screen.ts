import type { ScoreResult } from '../../engine/score.js';
import type { L10n, QuestionnaireDefinition } from '../../model/questionnaire.js';
import type { Contact } from '../shared/common.js';
import type { Journey, Layout, Question } from './journey.js';

/** All that a view shows, prepared by the element; a view computes nothing. */
export type Screen = {
  definition: QuestionnaireDefinition;
  journey: Journey;
  result: ScoreResult;
  layout: Layout;
  /** Prefix of ids, one per instance. */
  uid: string;
  /** Level of the first heading. */
  level: number;
  locale: string;
  /** A text of the definition, typeset, in the page's language or marked with its own. */
  say: (text: L10n) => unknown;
  contact: Contact | undefined;
  social: Contact | undefined;
  /** Raised safety panels, those of the definition first. */
  panels: readonly L10n[];
  /** Panels shown on every screen: the permanent help, then those the definition always shows. */
  permanent: readonly L10n[];
  /** Panels raised by one question's answer. */
  panelsOf: (item: Question) => readonly L10n[];
  /** Questions of this screen, notes shown before each. */
  questions: readonly { item: Question; notes: readonly L10n[] }[];
  /** Place among the questions, or undefined when the path depends on answers. */
  progress: { index: number; total: number | undefined } | undefined;
  nextLabel: string;
  printsAnswers: boolean;
  act: Acts;
};

/** What a person can do; the element changes the journey. */
export type Acts = {
  begin(): void;
  choose(item: Question, value: string | number | readonly string[] | undefined): void;
  type(item: Question, text: string): void;
  forward(event: Event): void;
  back(): void;
  edit(item: string): void;
  erase(): void;
  print(): void;
  togglePrint(event: Event): void;
  goNext(): void;
  reach(item: string): void;
  contact(kind: 'tel' | 'link' | 'mail'): void;
};
