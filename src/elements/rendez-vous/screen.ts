import type { Owner } from './owner.js';
import type { Outcome } from './delivery/reply.js';
import type { Fault, FieldName, Values } from './request.js';

/** What the views may do. */
export type Acts = {
  put(name: FieldName, text: string): void;
  /** A field was left: time to suggest, never to blame (S11). */
  leave(name: FieldName): void;
  /** The suggestion is taken. */
  correct(email: string): void;
  pick(slot: string): void;
  forward(event: Event): void;
  back(): void;
  edit(name: FieldName): void;
  reach(name: FieldName): void;
  send(event: MouseEvent): void;
  print(): void;
  erase(): void;
  say(said: string): void;
  contact(kind: 'tel' | 'mail' | 'link'): void;
};

/** How it ended well. An employer never learns the appointment. */
export type Receipt = { reference: string; appointment: string; writtenBy: string };

/** Everything the views need, computed. */
export type Screen = {
  uid: string;
  level: number;
  locale: string;
  owner: Owner;
  /** Id of the caisse, empty when the page handed none over. */
  caisse: string;
  /** Name of the caisse the request goes to, when the page handed a département over. */
  recipient: string;
  /** 0 who, 1 when, 2 recap. */
  step: number;
  receipt: Receipt | undefined;
  /** The address of the reminder file, or empty. */
  calendar: string;
  values: Values;
  /** What will leave, as the recap shows it. */
  request: Values;
  names: readonly [FieldName[], FieldName[]];
  faults: ReadonlyMap<FieldName, Fault>;
  outcome: Outcome | undefined;
  /** Failures so far; after two, the contact comes before the button (N13). */
  failures: number;
  /** How many times something went wrong: each time, the alert is made anew. */
  turn: number;
  sending: boolean;
  dedup: boolean;
  /** What may have arrived is this very request, under a key that the server honours: it may be sent again. */
  isSame: boolean;
  days: readonly string[];
  suggestion: string | undefined;
  /** A text of the site: French, said so when the page is in another language. */
  say(text: string): unknown;
  act: Acts;
};
