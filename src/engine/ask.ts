import type { Context } from '../model/finding.js';
import type { Answers, QuestionRule, Rules } from '../model/rulebook.js';
import type { Ask, Moment } from './compiled.js';
import { firstMatch, missingOf as missingOfChecker } from './first-match.js';
import { open } from './moment.js';
import { missingOf, statusOf } from './status.js';

/** True when this audience may be asked this question now. */
export const askable = ({ record, when, unless }: Ask, moment: Moment): boolean =>
  record.roles.includes(moment.audience) && when.read(moment) === 'yes' && unless.read(moment) !== 'yes';

const isAbsent = ({ id }: QuestionRule, { book, values }: Moment) => values[book.facts.get(id)!.slot] === undefined;

/** Questions that could change a status, and `role`, which picks the catalogue. */
function decisive(moment: Moment): Set<string> {
  const ids = new Set(['role']);
  for (const entry of moment.catalogue.entries) for (const id of missingOf(entry, moment)) ids.add(id);
  return ids;
}

/** Questions that change a note of a dispositif that is shown, and no status. */
const forNotes = (moment: Moment): Set<string> =>
  new Set(
    moment.catalogue.entries
      .filter((entry) => statusOf(entry, moment) !== 'non_pertinent')
      .flatMap(({ notes }) => notes.flatMap(({ note }) => note.ask ?? [])),
  );

/**
 * The question to ask now, by the order of the rule book; null when no answer can change anything any more.
 * Never one that was asked (`context.asked`), answered, or that this audience is not asked. Goal `service`: the checker's.
 * The rule book, the day and the id are taken as good: `index.ts` exports it behind a guard.
 * @example nextQuestion(rulebook, {}, { today: '2026-11-22' }) // 'role'
 */
export function nextQuestion(
  rulebook: Rules,
  answers: Answers,
  context: Context,
  goal: 'find' | 'service' = 'find',
): string | null {
  const moment = open(rulebook, answers, context);
  const asked = context.asked ?? [];
  const { questions, checker } = moment.catalogue;
  const candidates = (ids: ReadonlySet<string>) =>
    questions.filter(
      (ask) =>
        ids.has(ask.record.id) &&
        !asked.includes(ask.record.id) &&
        isAbsent(ask.record, moment) &&
        askable(ask, moment),
    );
  if (goal === 'service') {
    const match = firstMatch(checker, moment);
    const place = ({ record }: Ask) => record.orderService ?? Infinity;
    const open = candidates(missingOfChecker(match, moment));
    return open.sort((left, right) => place(left) - place(right))[0]?.record.id ?? null;
  }
  const [first] = candidates(decisive(moment));
  return (first ?? candidates(forNotes(moment))[0])?.record.id ?? null;
}
