import type { ServiceResult } from '../../model/finding.js';
import type { ServicePage } from '../../model/service-page.js';
import type { Ask } from '../shared/interview/ask.js';
import type { Interview } from '../shared/interview/interview.js';
import type { Settings } from '../shared/common.js';
import type { Caution } from '../shared/review.js';
import type { Next } from '../shared/next.js';
import type { Way } from '../shared/rulebook/contact-list.view.js';
import type { RecapRow } from '../shared/rulebook/recap.view.js';
import type { ReminderText } from '../shared/rulebook/reminders.view.js';
import type { Say } from '../shared/rulebook/say.js';

/** « Ce résultat me semble faux »: the text the person reads, edits and copies, or not. */
export type Dispute = { text: string; copied: 'no' | 'yes' | 'by-hand' };

/** A missing answer that could still change something, and what it could lead to. */
export type Change = { question: string; outcomes: readonly ServiceResult['outcome'][]; answer: () => void };

/** What the result says, worked out once a screen. */
export type Outcome = {
  service: ServiceResult;
  /** Another answer could still change the outcome. */
  waiting: boolean;
  /** Whom to turn to first is whom the first step of the service says to call. */
  direct: boolean;
  /** The person says that health has nothing to do with it. */
  unrelated: boolean;
  /** The answers that decided, in words. */
  decided: readonly string[];
  ways: readonly Way[];
  rows: readonly RecapRow[];
  changes: readonly Change[];
  reminders: readonly ReminderText[];
};

export type View = Interview['view'];

/** All that a view shows, prepared by the element; a view computes nothing. */
export type Screen = Settings & {
  page: ServicePage;
  /** The day to read the facts again is past. */
  caution: Caution | undefined;
  view: View;
  uid: string;
  locale: string;
  say: Say;
  ask: Ask | undefined;
  outcome: Outcome | undefined;
  next: Next | undefined;
  dispute: Dispute | undefined;
  printsAnswers: boolean;
  /** The person has answered something: « Effacer mes réponses » is offered. */
  answered: boolean;
  act: Acts;
};

/** What a person can do. */
export type Acts = {
  begin(): void;
  back(): void;
  erase(): void;
  print(): void;
  togglePrint(): void;
  goNext(): void;
  dispute(): void;
  rewrite(text: string): void;
  copy(): void;
  contact(kind: 'tel' | 'link' | 'mail'): void;
};
