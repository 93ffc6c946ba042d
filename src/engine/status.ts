import type { Status } from '../model/rulebook.js';
import type { Entry, Moment, Test } from './compiled.js';
import { collect } from './explain.js';
import { firstMatch, missingOf as missingOfChecker } from './first-match.js';

function decide({ lines, checker }: Entry, moment: Moment): Status {
  if (checker) return checker.statusMap[firstMatch(checker, moment).outcome];
  if (lines.no.read(moment) === 'yes') return 'non_pertinent';
  const open = lines.open.read(moment);
  if (open === 'no') return lines.lift.read(moment) === 'no' ? 'non_pertinent' : 'a_verifier';
  return open === 'yes' && lines.cap.read(moment) === 'no' ? 'pertinent' : 'a_verifier';
}

/** The status of one dispositif, worked out once a call (rules.md §4). What is unknown leaves it « à vérifier ». */
export const statusOf = (entry: Entry, moment: Moment): Status =>
  (moment.statuses[entry.place] ??= decide(entry, moment));

/** The lines that can still move a status left « à vérifier ». */
function movable({ no, open, lift, cap }: Entry['lines'], moment: Moment): Test[] {
  const opened = open.read(moment);
  if (opened === 'no') return [no, lift];
  if (opened === 'yes') return [cap];
  return [lift.read(moment) === 'yes' && cap.read(moment) === 'yes' ? no : open];
}

/** The questions that would settle one dispositif; none once its status cannot move (rules.md §6.1). */
export function missingOf(entry: Entry, moment: Moment): Set<string> {
  const missing = new Set<string>();
  if (statusOf(entry, moment) !== 'a_verifier') return missing;
  if (entry.checker) {
    const match = firstMatch(entry.checker, moment);
    return match.settled ? missing : missingOfChecker(match, moment);
  }
  for (const line of movable(entry.lines, moment)) collect(line, moment, missing);
  return missing;
}
