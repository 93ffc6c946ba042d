/** What a content management system prints for what was pasted: a fixture, and where the fact comes from. */
import type { Noun } from '../finish.js';

export const tel = '03 53 01 20 40';
export const inside = `Appelez le <a href="tel:0353012040">${tel}</a>.`;

export type Printed = {
  /** Who pasted what, where. */
  name: string;
  /** Observed on a real one, or the rule of its documentation or source from which the fixture is written. */
  fact: string;
  html: (noun: Noun) => string;
  /** works: used to its end; text: no widget, the text stays; swallows: works, but takes in what follows; outside: works, the text stays beside it. */
  then: 'works' | 'text' | 'swallows' | 'outside';
};

/** Attributes of the tag, as data-* for the two other spellings. */
export const data = (noun: Noun) => `data-pdp="${noun}" data-contact-tel="${tel}" data-heading-level="2"`;
export const attributes = `contact-tel="${tel}" heading-level="2"`;
