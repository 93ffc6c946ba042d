import type { Context } from '../model/finding.js';
import type { Answers, Rules } from '../model/rulebook.js';
import { isDate } from './at.js';
import { checkRulebook } from './check-rulebook.js';
import { RulebookError } from './rulebook-error.js';
import { isList, told, unreadable } from './told.js';

const hasKeys = (value: unknown) => typeof value === 'object' && value !== null;

/** Answers that are no object are refused; what they hold is never refused. @example checkIsObject(null) // throws */
export function checkIsObject(answers: Answers): void {
  if (!hasKeys(answers)) throw new RulebookError('answers', told(answers), 'un objet { question: valeur }');
}

/** A list that is none is refused by its name. @example checkIsList('places', 'cep') // throws */
export function checkIsList(name: string, list: unknown, accepted: string): void {
  if (!isList(list)) throw new RulebookError(name, told(list), accepted);
}

function checkContext(context: Context, { questions }: Rules): void {
  const { today, audience, asked } = hasKeys(context) ? context : ({} as Partial<Context>);
  if (!isDate(today)) throw new RulebookError('context.today', told(today), 'un jour qui existe, AAAA-MM-JJ');
  checkIsList('context.asked', asked ?? [], 'une liste de questions');
  if (audience === undefined) return;
  const accepted = questions.find(({ id }) => id === 'role')!.options.map(({ value }) => value);
  if (!accepted.includes(audience)) throw new RulebookError('context.audience', told(audience), accepted.join(', '));
}

/**
 * Does it, and gives whatever breaks a name: the argument that cannot be read, what was thrown, what is accepted.
 * @example namedErrors({ answers }, () => verb(answers))
 */
export function namedErrors<Result>(given: Readonly<Record<string, unknown>>, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof RulebookError) throw error;
    throw new RulebookError(unreadable(given), told(error), 'des données simples, comme du JSON', { cause: error });
  }
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
    return namedErrors({ answers, context, arguments: rest }, () => {
      checkContext(context, rulebook);
      checkIsObject(answers);
      return verb(rulebook, answers, context, ...rest);
    });
  };
}
