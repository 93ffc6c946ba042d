/** What the engine is asked with, and what it answers. */
import type { Audience, Outcome, Scalar, Status } from './rulebook.js';

/** Yes, no, or not known yet. */
export type Truth = 'yes' | 'no' | 'unknown';

/** The day, who reads, and what was already asked. */
export type Context = {
  /** ISO date: the engine has no clock. */
  readonly today: string;
  /** Who reads; else the answer to `role`, else the person. */
  readonly audience?: Audience;
  /** Questions already shown, also those left at « je ne sais pas »: never asked again. */
  readonly asked?: readonly string[];
};

/** A leaf test of a rule: the fact, the answer read, what it gave, the line it stands in, the texts behind it. */
export type Because = {
  fact: string;
  value?: Scalar;
  truth: Truth;
  line: 'no' | 'base' | 'lift' | 'cap' | 'rule';
  rule?: string;
  sources: string[];
};

/** One dispositif, for these answers. */
export type Finding = {
  id: string;
  status: Status;
  family?: string;
  /** Place in the list, from 1. */
  rank: number;
  because: Because[];
  /** Questions that would settle it. */
  missing: string[];
  /** Codes of the notes to show. */
  notes: string[];
  sources: string[];
};

/** What the checker says. */
export type ServiceResult = {
  outcome: Outcome;
  rule: string;
  caisse: { id: string; name: string } | null;
  contacts: string[];
  overlays: string[];
  because: Because[];
  missing: string[];
};

/** One answer that, alone, would lead to a better status. */
export type Change = { question: string; value: Scalar; from: Status; to: Status };

/** An answer that is ignored: which, what was found, what is accepted (in French, for its author). */
export type AnswerProblem = { path: string; found: string; accepted: string };
