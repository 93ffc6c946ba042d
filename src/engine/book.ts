import type { Constant, Persona, Rules } from '../model/rulebook.js';
import { constantsAt, isDate } from './at.js';
import { catalogueOf } from './catalogue.js';
import type { Book, Catalogue, Test } from './compiled.js';
import { testOf } from './conditions.js';
import { factsOf } from './facts.js';
import { RulebookError } from './rulebook-error.js';

/** Whatever breaks while the rule book is read becomes a RulebookError. */
function guarded<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RulebookError) throw error;
    throw new RulebookError(path, String(error), 'un livre de règles complet (clés et formes de rules.json)');
  }
}

function checkLists(rules: Rules): void {
  const { service, tables } = rules;
  const { personas, constants, questions, derived, dispositifs, overlays } = rules;
  const lists = { personas, constants, questions, derived, dispositifs, overlays };
  for (const [path, list] of [
    ...Object.entries(lists),
    ['service.rules', service?.rules],
    ['tables.caisses', tables?.caisses],
  ] as const)
    if (!Array.isArray(list)) throw new RulebookError(path, JSON.stringify(list) ?? 'rien', 'une liste');
  for (const { name, from } of constants)
    if (!isDate(from)) throw new RulebookError(`constants.${name}`, String(from), 'un jour qui existe, AAAA-MM-JJ');
}

function read(rules: Rules): Book {
  checkLists(rules);
  const facts = factsOf(rules);
  const refuse = (id: string, path: string) => {
    throw new RulebookError(path, id, 'une condition sur les réponses, sans renvoi');
  };
  const around = {
    facts,
    constants: rules.constants,
    derived: refuse,
    dispositif: refuse,
    once: (_name: string, _path: string, make: () => Test) => make(),
  };
  const catalogues = new Map<Persona, Catalogue>();
  let day: string | undefined;
  let inForce: ReadonlyMap<string, Constant> = new Map();
  return {
    rules,
    facts,
    personas: rules.personas.map(({ id, when, rules }) => ({
      rules: rules as Persona,
      when: testOf(when, `personas.${id}`, around),
    })),
    catalogue: (persona) => {
      let known = catalogues.get(persona);
      if (!known)
        catalogues.set(persona, (known = guarded(`rules.${persona}`, () => catalogueOf(rules, persona, facts))));
      return known;
    },
    constants: (today) => {
      if (today !== day) [day, inForce] = [today, constantsAt(rules.constants, today)];
      return inForce;
    },
  };
}

const books = new WeakMap<Rules, Book>();

/** The rule book once read: each object is read and checked once. Throws a RulebookError on a malformed one. */
export function bookOf(rules: Rules): Book {
  if (typeof rules !== 'object' || rules === null)
    throw new RulebookError('rulebook', String(rules), 'un livre de règles (objet)');
  let book = books.get(rules);
  if (!book) books.set(rules, (book = guarded('rulebook', () => read(rules))));
  return book;
}
