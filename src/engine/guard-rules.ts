import type { Context } from '../model/finding.js';
import type { Answers, Rules } from '../model/rulebook.js';
import { isDate } from './at.js';
import { checkRulebook } from './check-rulebook.js';
import { RulebookError } from './rulebook-error.js';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Answers that are no object are refused; what they hold is never refused. @example checkIsObject(null) // throws */
export function checkIsObject(answers: Answers): void {
  if (!isObject(answers)) throw new RulebookError('answers', String(answers), 'un objet { question: valeur }');
}

function checkContext(context: Context, { questions }: Rules): void {
  const { today, audience, asked } = isObject(context) ? context : ({} as Partial<Context>);
  if (!isDate(today)) throw new RulebookError('context.today', String(today), 'un jour qui existe, AAAA-MM-JJ');
  if (!Array.isArray(asked ?? [])) throw new RulebookError('context.asked', String(asked), 'une liste de questions');
  if (audience === undefined) return;
  const accepted = questions.find(({ id }) => id === 'role')!.options.map(({ value }) => value);
  if (!accepted.includes(audience)) throw new RulebookError('context.audience', String(audience), accepted.join(', '));
}

/**
 * For programs that pass a rule book nobody checked: what cannot be read becomes a RulebookError.
 * The elements call the bare functions, since they only hold the rule book that the tests checked.
 */
export function guardedRules<Rest extends unknown[], Result>(
  verb: (rulebook: Rules, answers: Answers, context: Context, ...rest: Rest) => Result,
): (rulebook: Rules, answers: Answers, context: Context, ...rest: Rest) => Result {
  return (rulebook, answers, context, ...rest) => {
    checkRulebook(rulebook);
    checkContext(context, rulebook);
    checkIsObject(answers);
    return verb(rulebook, answers, context, ...rest);
  };
}
