import type { Context } from '../model/finding.js';
import type { Answers, Audience, Rules, Scalar } from '../model/rulebook.js';
import { bookOf } from './book.js';
import type { Moment } from './compiled.js';

/** The set of rules of a role: the first persona whose condition is true. */
const personaOf = ({ personas }: Rules, role: Scalar | undefined) =>
  personas.find(({ when }) => 'const' in when || ('value' in when && when.value === role))!.rules;

/** Opens a call: keeps the valid answers, finds who reads (the context's audience wins over `role`), takes the figures of the day. */
export function open(rules: Rules, answers: Answers, context: Context): Moment {
  const book = bookOf(rules);
  const given = context.audience === undefined ? answers : { ...answers, role: context.audience };
  const values: (Scalar | undefined)[] = [];
  for (const { id, from, accepts } of book.facts.values()) {
    const year = from && values[from.slot];
    if (from) values.push(year === undefined ? year : Number(context.today.slice(0, 4)) - Number(year));
    else values.push(Object.hasOwn(given, id) && accepts(given[id]) ? given[id] : undefined);
  }
  const role = values[book.facts.get('role')!.slot];
  return {
    book,
    catalogue: book.catalogue(personaOf(rules, role) as Audience & 'employeur'),
    context,
    audience: (role ?? 'travailleur') as Audience,
    values,
    constants: book.constants(context.today),
    truths: [],
    statuses: [],
  };
}
