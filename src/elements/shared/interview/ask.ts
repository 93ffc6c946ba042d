import type { TemplateResult } from 'lit';
import type { Question } from './interview.js';
import type { Departement } from '../../../model/rulebook.js';
import type { Interview } from './interview.js';
import type { Words } from './words.js';

/** All that the view of one question shows, prepared by the widget; the view computes nothing. */
export type Ask = {
  /** Prefix of ids, one per instance. */
  uid: string;
  /** Level of the question's heading. */
  level: number;
  question: Question;
  words: Words;
  interview: Interview;
  /** Départements that answer what was typed. */
  matches: readonly Departement[];
  /** A text, typeset, its references replaced. */
  say: (text: string) => unknown;
  /** « Voir mon résultat » is offered here. */
  canFinish: boolean;
  /** Counting days from a date, where days are asked. */
  count?: Count | undefined;
  act: InterviewActs;
};

/** A day written to count from: what is wrong with it (it is no past day, or gives too many), and the field it is written in. */
export type Count = { wrong: 'date' | 'entier' | undefined; view: (error: string) => TemplateResult };

/** What a person can do in an interview; the widget changes its state. */
export type InterviewActs = {
  begin(): void;
  choose(value: string | number): void;
  doubt(unsure: boolean): void;
  type(text: string): void;
  forward(event: Event): void;
  back(): void;
  finish(): void;
  edit(question: string): void;
  erase(): void;
  /** Brings a person to the field that an error names. */
  reach(): void;
};
