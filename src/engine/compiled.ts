/** The rule book once read: what each call walks through, instead of the records. */
import type { Context, Truth } from '../model/finding.js';
import type {
  Audience,
  Condition,
  Constant,
  DispositifRule,
  NoteRule,
  Outcome,
  OverlayRule,
  Persona,
  QuestionRule,
  Scalar,
  ServiceRule,
  Status,
} from '../model/rulebook.js';
import type { Fact } from './facts.js';

/** A condition: how to read it, and what it is made of. */
export type Test = {
  readonly read: (moment: Moment) => Truth;
  readonly parts: readonly Test[];
  readonly leaf?: Leaf;
};

/** A test of one fact, or of the status of another dispositif. */
export type Leaf = {
  readonly fact: string;
  /** The answer it reads; none for another dispositif. */
  readonly of?: Fact;
  /** The constant it compares with. */
  readonly constant?: string;
  /** True where the absence of an answer is what is tested. */
  readonly absent?: boolean;
  /** What it compares with, on that day; undefined when no constant is in force. */
  readonly limit?: (moment: Moment) => Scalar | readonly Scalar[] | undefined;
  /** The questions that would settle it. */
  readonly missing: (moment: Moment) => Iterable<string>;
};

export type Line = 'no' | 'base' | 'lift' | 'cap';
/** A leaf test and the line, or the rule of the checker, that reads it first. */
export type Criterion = { readonly test: Test; readonly line: Line | 'rule'; readonly rule?: string };

/** One dispositif for one persona. */
export type Entry = {
  readonly record: DispositifRule;
  readonly place: number;
  /** The four lines, and « base and not no ». A line that is not written is false. */
  readonly lines: Readonly<Record<Line | 'open', Test>>;
  /** Its status is the checker's outcome. */
  readonly checker?: Checker;
  readonly criteria: readonly Criterion[];
  readonly notes: readonly { readonly note: NoteRule; readonly when: Test }[];
  readonly priority: number;
  readonly boosts: readonly { readonly priority: number; readonly when: Test }[];
};

/** The checker's rules, in their order. */
export type Checker = {
  readonly statusMap: Readonly<Record<Outcome, Status>>;
  readonly rules: readonly {
    readonly record: ServiceRule;
    readonly when: Test;
    readonly criteria: readonly Criterion[];
  }[];
  readonly fallback: ServiceRule;
};

/** A question and when it may be asked. */
export type Ask = { readonly record: QuestionRule; readonly when: Test; readonly unless: Test };

/** All that one persona reads. */
export type Catalogue = {
  readonly persona: Persona;
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** By `order`. */
  readonly questions: readonly Ask[];
  readonly checker: Checker;
  readonly overlays: readonly { readonly record: OverlayRule; readonly when: Test }[];
  /** Any other condition, read as this persona reads it. */
  readonly test: (condition: Condition) => Test;
  /** The tests of facts, each once. */
  readonly leaves: readonly Leaf[];
};

export type Book = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly catalogue: (persona: Persona) => Catalogue;
  readonly constants: (today: string) => ReadonlyMap<string, Constant>;
};

/** One call: the valid answers, the figures of the day, and what was already worked out. */
export type Moment = {
  readonly book: Book;
  readonly catalogue: Catalogue;
  readonly context: Context;
  readonly audience: Audience;
  /** By the slot of each fact. */
  readonly values: readonly (Scalar | undefined)[];
  readonly constants: ReadonlyMap<string, Constant>;
  /** Truth of each shared test, and status of each entry, once worked out. */
  readonly truths: (Truth | undefined)[];
  readonly statuses: (Status | undefined)[];
  match?: Match;
};

/** The checker's run: the rules read, those still possible, the result. */
export type Match = {
  readonly read: Checker['rules'];
  readonly candidates: Checker['rules'];
  readonly outcome: Outcome;
  readonly shown: ServiceRule;
  /** No answer can change the outcome any more. */
  readonly settled: boolean;
};
