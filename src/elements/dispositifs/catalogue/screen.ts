import type { Labels } from '../../../model/fiche.js';
import type { Audience, Status } from '../../../model/rulebook.js';
import type { Say } from '../../shared/rulebook/say.js';
import type { Card } from '../card/card.js';
import type { Said } from '../card/fiche.js';
import type { Browsing } from './browsing.js';
import type { CompareRow } from './compare.js';
import type { Choice, FacetId } from './facets.js';
import type { Narrowing } from './filter.js';

/** One choice of a facet, with how many records it would show. */
export type FacetChoice = { choice: Choice; words: string; count: number; checked: boolean };
export type Facet = { id: FacetId; question: string; choices: readonly FacetChoice[] };

/** One record of the list. */
export type Entry = {
  id: string;
  /** Its place, which names its fields: ids of fields say nothing (P05). */
  key: number;
  /** What is known when nothing was answered; said by an attribute only. */
  status: Status | undefined;
  card: Card;
  tags: readonly { words: string; lang: string }[];
  open: boolean;
  /** The other readings that hold it. */
  others: readonly { reading: Audience; words: string }[];
  compared: boolean;
  /** Three are chosen already, and this one is not. */
  barred: boolean;
  /** The address of the record, once « Copier » was pressed. */
  link: string;
};

/** All that the views show; they compute nothing. */
export type Screen = {
  uid: string;
  /** Level of the first heading. */
  level: number;
  locale: string;
  say: Say;
  labels: Labels;
  state: Browsing;
  readings: readonly { reading: Audience; words: string }[];
  facets: readonly Facet[];
  /** What is ticked, to be taken away one by one. */
  picked: readonly { facet: FacetId; choice: Choice; words: string }[];
  narrowed: boolean;
  /** A title only where records are put by family. */
  groups: readonly { title: Said | undefined; entries: readonly Entry[] }[];
  count: number;
  countWords: string;
  /** « Le site a retiré N fiches. », or empty. */
  hiddenWords: string;
  /** The record that the address named and that is not here, in words, or empty. */
  lostWords: string;
  waysBack: readonly { drop: readonly Narrowing[]; words: string }[];
  /** Names of the records chosen for comparison that this reading holds. */
  chosen: readonly { id: string; nom: Said }[];
  chosenWords: string;
  comparison: { title: string; cards: readonly Card[]; rows: readonly CompareRow[]; absentWords: string } | undefined;
  act: Acts;
};

/** What a person can do; the controller changes the state. */
export type Acts = {
  /** Another reading; `from` is the record whose own button was pressed. */
  read(reading: Audience, from?: string): void;
  type(text: string): void;
  submit(event: Event): void;
  pick(facet: FacetId, choice: Choice, on: boolean): void;
  /** Takes away one ticked choice, from its chip: the focus goes to the count. */
  unpick(facet: FacetId, choice: Choice): void;
  drop(parts: readonly Narrowing[]): void;
  showAll(): void;
  unfold(id: string, open: boolean): void;
  contact(id: string): void;
  copy(id: string): void;
  compare(id: string, on: boolean): void;
  /** The paper sheet, as that reader has it. */
  print(id: string, reading: Audience): void;
  clearCompared(): void;
  showCompared(from: string): void;
  back(): void;
};
