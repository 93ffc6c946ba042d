/**
 * The rule book of the finder and of the checker, without a word of text: what a rule reads and decides.
 * An absent answer is unknown; nothing stands for « je ne sais pas ».
 */

/** Question id → the value of a closed list, a whole number, a year, or a département's code. */
export type Answers = Readonly<Record<string, string | number>>;

export type Status = 'pertinent' | 'a_verifier' | 'non_pertinent';
export type Outcome = 'eligible' | 'verify' | 'other';
/** Who reads. The professional shares the worker's rules, in other words. */
export type Audience = 'travailleur' | 'employeur' | 'professionnel';
/** Sets of rules: one for the person (and the professional), one for the employer. */
export type Persona = 'travailleur' | 'employeur';
export type Confidence = 'A' | 'B' | 'C';

export type Scalar = string | number;
/** A value written in the rule, or the dated constant that holds it. */
export type Value = Scalar | readonly Scalar[] | { readonly constant: string };

/** One test of one answer. `absent` is true when nothing was answered (service rules only). */
export type FactTest =
  | { readonly fact: string; readonly op: 'eq' | 'in' | 'gt' | 'gte' | 'lt' | 'lte'; readonly value: Value }
  | { readonly fact: string; readonly op: 'absent' };

/** A condition, read with three values: yes, no, unknown. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly derived: string }
  | { readonly dispositif: string }
  | { readonly const: boolean }
  | FactTest;

/** A figure and the day it took effect. Several entries may share a name: the latest in force counts. */
export type Constant = {
  readonly name: string;
  readonly value: Scalar | readonly Scalar[];
  readonly unit: string;
  readonly from: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly sheet: string;
  readonly verifiedOn: string;
  /** For sentences only: no rule reads it. */
  readonly textOnly?: true;
  /** False when the day it took effect is not known. */
  readonly fromKnown?: false;
  readonly fromPrecision?: 'year';
  readonly note?: string;
};

export type QuestionType = 'choix' | 'entier' | 'annee' | 'departement' | 'date';

/** A question: its closed answers, when it is asked, where it stands. */
export type QuestionRule = {
  readonly id: string;
  readonly order: number;
  readonly roles: readonly Audience[];
  readonly type: QuestionType;
  readonly options: readonly { readonly value: string; readonly undetermined?: true }[];
  readonly optionsEmployeur?: readonly string[];
  readonly optionsFrom?: string;
  readonly orderService?: number;
  readonly tier?: number;
  readonly obligatoire?: true;
  readonly min?: number;
  readonly max?: number;
  readonly askWhen?: Condition;
  readonly askUnless?: Condition;
  readonly pointlessWhen: string;
  readonly readBy: readonly string[];
};

/** A named condition, or the one number that is computed (age reached in the year of `today`). */
export type Derived = {
  readonly id: string;
  readonly why: string;
  readonly when?: Condition;
  readonly number?: { readonly yearOfTodayMinus: string };
};

/** The four lines of a dispositif: *no* closes, *base* opens, *lift* rescues, *cap* holds back. */
export type Lines = {
  readonly no?: Condition;
  readonly base?: Condition;
  readonly lift?: Condition;
  readonly cap?: Condition;
};

/** A sentence beside a dispositif, shown when its condition is true. Its words are in the texts, by code. */
export type NoteRule = {
  readonly code: string;
  readonly persona: 'tous' | Persona;
  readonly when: Condition;
  /** A legal deadline is running. */
  readonly urgent?: true;
  readonly contact?: string;
  /** A question that changes this note and no status. */
  readonly ask?: string;
};

export type Display =
  { readonly mode: 'always' } | { readonly mode: 'own-question'; readonly questions: readonly string[] };

/** One measure: when it concerns someone, how it ranks, who may start it, whose yes is needed, what it goes with. */
export type DispositifRule = {
  readonly id: string;
  readonly family: string;
  readonly audience: readonly Persona[];
  readonly rules: Readonly<Partial<Record<Persona, Lines>>>;
  /** The status is the checker's outcome, except for a persona that has lines of its own. */
  readonly statusFrom?: 'service';
  readonly reaches: Readonly<Partial<Record<Persona, readonly Status[]>>>;
  readonly priority: number;
  readonly priorityEmployeur?: number;
  readonly boosts?: readonly { readonly when: Condition; readonly priority: number; readonly why: string }[];
  readonly initiator: readonly string[];
  readonly agreements: readonly string[];
  readonly duringLeave: string;
  readonly goesWith: readonly string[];
  readonly notWith: readonly string[];
  readonly firstContact: Readonly<Partial<Record<Persona, string>>>;
  readonly notes: readonly NoteRule[];
  readonly legal: readonly string[];
  readonly sheet: string;
  readonly display: Display;
  readonly optional: {
    readonly defaultOn: boolean;
    readonly active: boolean | null;
    readonly offerVerifiedOn: string | null;
  } | null;
  readonly confidence: Confidence;
  readonly why: string;
};

/** One rule of the checker; the order of the list counts. */
export type ServiceRule = {
  readonly id: string;
  readonly when: Condition;
  readonly outcome: Outcome;
  readonly contacts: readonly string[];
  readonly confidence: Confidence;
  readonly why: string;
};

export type Service = {
  readonly id: string;
  readonly firstMatch?: string;
  readonly caisse?: string;
  readonly statusMap: Readonly<Record<Outcome, Status>>;
  readonly fallbackRule: string;
  readonly inputs: readonly string[];
  readonly rules: readonly ServiceRule[];
};

/** A sentence added to the checker's result; it never changes it. */
export type OverlayRule = {
  readonly id: string;
  readonly when: Condition;
  readonly outcomes: readonly Outcome[];
  readonly contacts: readonly string[];
  readonly confidence: Confidence;
};

/** A département, by its number. */
export type Departement = { readonly code: string; readonly name: string };

/** Which caisse serves a département. */
export type CaisseRow = Departement & {
  readonly caisse: string;
  readonly caisseName: string;
};

/** What the engine reads: the rule book, texts or not. */
export type Rules = {
  readonly version: string;
  readonly personas: readonly { readonly id: string; readonly when: Condition; readonly rules: string }[];
  readonly constants: readonly Constant[];
  readonly questions: readonly QuestionRule[];
  readonly derived: readonly Derived[];
  readonly dispositifs: readonly DispositifRule[];
  readonly service: Service;
  readonly overlays: readonly OverlayRule[];
  readonly tables: { readonly caisses: readonly CaisseRow[] };
};
