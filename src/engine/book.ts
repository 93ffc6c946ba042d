import type { Constant, Persona, Rules } from '../model/rulebook.js';
import { constantsAt } from './at.js';
import { catalogueOf } from './catalogue.js';
import type { Book, Catalogue } from './compiled.js';
import { factsOf } from './facts.js';

function read(rules: Rules): Book {
  const facts = factsOf(rules);
  const catalogues = new Map<Persona, Catalogue>();
  let day: string | undefined;
  let inForce: ReadonlyMap<string, Constant>;
  return {
    facts,
    catalogue: (persona) => {
      let known = catalogues.get(persona);
      if (!known) catalogues.set(persona, (known = catalogueOf(rules, persona, facts)));
      return known;
    },
    constants: (today) => {
      if (today !== day) [day, inForce] = [today, constantsAt(rules.constants, today)];
      return inForce;
    },
  };
}

const books = new WeakMap<Rules, Book>();

/** The rule book once read; each object is read once. It is taken as coherent: `index.ts` exports everything behind a guard. */
export function bookOf(rules: Rules): Book {
  let book = books.get(rules);
  if (!book) books.set(rules, (book = read(rules)));
  return book;
}
