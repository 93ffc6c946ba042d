import type { Context } from '../model/finding.js';
import type { Answers, Rules } from '../model/rulebook.js';
import type { Ask, Moment } from './compiled.js';
import { open } from './moment.js';

const opened = ({ when }: Ask, moment: Moment): boolean => when?.read(moment) === 'yes';
const closed = ({ record, when, unless }: Ask, moment: Moment): boolean =>
  !record.roles.includes(moment.audience) || when?.read(moment) === 'no' || unless?.read(moment) === 'yes';

/**
 * The answers whose question still applies: « jours » no longer counts once « arrêt » says no, nor what hung on it.
 * An answer stays while it is unknown whether its question applies, since a host may give answers in any order.
 * Throws a RulebookError on a malformed rule book or date.
 * @example applicable(rulebook, { arret: 'non', jours: 40 }, { today: '2026-11-22' }) // { arret: 'non' }
 */
export function applicable(rulebook: Rules, answers: Answers, context: Context): Answers {
  const whole = open(rulebook, answers, context);
  let kept = answers;
  for (;;) {
    const moment = open(rulebook, kept, context);
    const idle = moment.catalogue.questions
      .filter((ask) => closed(ask, moment) || (opened(ask, whole) && !opened(ask, moment)))
      .map(({ record }) => record.id);
    const left = Object.entries(kept).filter(([id]) => !idle.includes(id));
    if (left.length === Object.keys(kept).length) return kept;
    kept = Object.fromEntries(left);
  }
}
