import type { Audience } from '../../../model/rulebook.js';
import type { Choice, FacetId } from './facets.js';
import { noPicks, type Narrowing, type Picks } from './filter.js';

/** Where someone is in the catalogue. Replaced at each move, never changed in place; kept nowhere else. */
export type Browsing = {
  readonly reading: Audience;
  readonly view: 'list' | 'compare';
  /** What is typed, as typed. */
  readonly query: string;
  readonly picks: Picks;
  /** Records that are unfolded. */
  readonly open: readonly string[];
  /** Records to put side by side, in the order in which they were chosen. */
  readonly compared: readonly string[];
  /** The record whose contacts are shown. */
  readonly contactsOf: string;
  /** The record whose link is shown. */
  readonly linkOf: string;
  /** A record that the address asked for and that this list does not hold. */
  readonly lost: string;
};

/** Three records side by side are what a screen can hold. */
export const mostCompared = 3;

/** The whole list of one reading, nothing typed, ticked or unfolded. */
export const atStart = (reading: Audience): Browsing => ({
  ...{ reading, view: 'list', query: '', picks: noPicks, open: [], compared: [] },
  ...{ contactsOf: '', linkOf: '', lost: '' },
});

const toggled = <Kept>(list: readonly Kept[], one: Kept, on: boolean): readonly Kept[] =>
  on === list.includes(one) ? list : on ? [...list, one] : list.filter((other) => other !== one);

/** True when something is typed or ticked. */
export const isNarrowed = ({ query, picks }: Browsing): boolean =>
  query.trim() !== '' || Object.values(picks).some((picked) => picked.length);

/** Another reading: everything else stays where it was. */
export const read = (from: Browsing, reading: Audience): Browsing => ({ ...from, reading, lost: '' });

/** Another search. */
export const type = (from: Browsing, query: string): Browsing => ({ ...from, query, lost: '' });

/** Ticks a choice of a filter, or takes it away. */
export const pick = (from: Browsing, facet: FacetId, choice: Choice, on: boolean): Browsing => ({
  ...from,
  picks: { ...from.picks, [facet]: toggled(from.picks[facet], choice, on) },
  lost: '',
});

/** Takes away some of what narrows the list. */
export function drop(from: Browsing, parts: readonly Narrowing[]): Browsing {
  const picks = { ...from.picks, ...Object.fromEntries(parts.map((part) => [part, []])) };
  return { ...from, picks, query: parts.includes('recherche') ? '' : from.query };
}

/** « Voir tout ». */
export const showAll = (from: Browsing): Browsing => ({ ...from, query: '', picks: noPicks, lost: '' });

/** Unfolds a record, or folds it. */
export const unfold = (from: Browsing, id: string, on: boolean): Browsing => ({
  ...from,
  open: toggled(from.open, id, on),
});

/** Puts a record beside the others, three at most: one more changes nothing. */
export function compare(from: Browsing, id: string, on: boolean): Browsing {
  if (on && from.compared.length >= mostCompared) return from;
  return { ...from, compared: toggled(from.compared, id, on) };
}

/** The list with that record unfolded, nothing hiding it. */
export const reach = (from: Browsing, id: string, reading: Audience): Browsing => ({
  ...unfold(showAll(from), id, true),
  reading,
  view: 'list',
});
