import type { Context } from '../model/finding.js';
import type { Answers, Audience, Rules, Scalar } from '../model/rulebook.js';
import { isDate } from './at.js';
import { bookOf } from './book.js';
import type { Moment } from './compiled.js';
import { RulebookError } from './rulebook-error.js';

/**
 * Opens a call: keeps the valid answers, finds who reads, takes the figures of the day.
 * The context's audience wins over the answer to `role`. Throws a RulebookError on a malformed rule book or context.
 */
export function open(rules: Rules, answers: Answers, context: Context): Moment {
  const book = bookOf(rules);
  const { today, audience } = context ?? {};
  if (!isDate(today)) throw new RulebookError('context.today', String(today), 'un jour qui existe, AAAA-MM-JJ');
  const values: (Scalar | undefined)[] = [];
  for (const [id, fact] of book.facts) {
    let value: Scalar | undefined;
    if (fact.from) {
      const year = values[fact.from.slot];
      if (year !== undefined) value = Number(today.slice(0, 4)) - Number(year);
    } else if (Object.hasOwn(answers, id) && fact.accepts(answers[id])) value = answers[id];
    values.push(value);
  }
  const role = book.facts.get('role');
  if (audience !== undefined) {
    if (!role?.accepts(audience))
      throw new RulebookError('context.audience', String(audience), role?.values?.join(', ') ?? 'rien');
    values[role.slot] = audience;
  }
  const moment = {
    book,
    context,
    audience: ((role && values[role.slot]) ?? 'travailleur') as Audience,
    values,
    constants: book.constants(today),
    truths: [],
    statuses: [],
  };
  const persona = book.personas.find(({ when }) => when.read(moment as unknown as Moment) === 'yes');
  if (!persona) throw new RulebookError('personas', 'aucune condition vraie', 'une dernière ligne toujours vraie');
  return { ...moment, catalogue: book.catalogue(persona.rules) };
}
