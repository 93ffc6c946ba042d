import type { Context } from '../model/finding.js';
import type { Reminder } from '../model/reminder.js';
import type { Answers, Condition, Rules } from '../model/rulebook.js';
import type { Moment } from './compiled.js';
import { open } from './moment.js';
import { statusOf } from './status.js';

const mostPerPlace = 2;

/** Whether a reminder stands there: a card of the page, a rule of the checker, the checker's result, the result page. */
function standsAt(
  place: string,
  reminder: Reminder,
  isTrue: (condition: Condition) => boolean,
  moment: Moment,
): boolean {
  const { dispositifs, rules, service, result } = reminder;
  if (place === 'result') return result === true;
  if (place === 'service') return service !== undefined && isTrue(service);
  if (rules?.includes(place)) return true;
  const entry = moment.catalogue.byId.get(place);
  return entry !== undefined && dispositifs.includes(place) && statusOf(entry, moment) !== 'non_pertinent';
}

/**
 * What not to forget at each place of a page, by place: urgent ones first, then in the order of the list, at most two a
 * place, each once a page. A place is the id of a dispositif (nothing when it is « non pertinent »), the id of a rule of
 * the checker, `service` (its result) or `result` (above the cards); `shown` are those already on the page.
 * A condition that is unknown shows nothing.
 * @example remindersFor(rulebook, { arret: 'total' }, context, reminders, ['result', 'cep']) // { result: ['N01'], cep: ['N03'] }
 */
export function remindersFor(
  rulebook: Rules,
  answers: Answers,
  context: Context,
  reminders: readonly Reminder[],
  places: readonly string[],
  shown: readonly string[] = [],
): Record<string, string[]> {
  const moment = open(rulebook, answers, context);
  const { persona, test } = moment.catalogue;
  const used = new Set(shown);
  const found: Record<string, string[]> = {};
  const inOrder = [...reminders.filter(({ urgent }) => urgent), ...reminders.filter(({ urgent }) => !urgent)];
  for (const place of places) {
    const here = inOrder.filter((reminder) => {
      const isTrue = (condition: Condition) => test(condition).read(moment) === 'yes';
      return (
        reminder.persona === persona &&
        reminder.mark !== 'C' &&
        !used.has(reminder.id) &&
        standsAt(place, reminder, isTrue, moment) &&
        isTrue(reminder.when)
      );
    });
    const ids = here.slice(0, mostPerPlace).map(({ id }) => id);
    for (const id of ids) used.add(id);
    if (ids.length) found[place] = [...(found[place] ?? []), ...ids];
  }
  return found;
}
