import type { Context, Finding } from '../model/finding.js';
import type { Answers, Rules, Status } from '../model/rulebook.js';
import type { Entry, Moment } from './compiled.js';
import { becauseOf, sourcesOf } from './explain.js';
import { criteriaOf, firstMatch } from './first-match.js';
import { open } from './moment.js';
import { missingOf, statusOf } from './status.js';

const order: Readonly<Record<Status, number>> = { pertinent: 0, a_verifier: 1, non_pertinent: 2 };

/** An entry and what places it: its status, then a deadline that is running; its priority (the smallest that applies). */
type Placed = {
  readonly entry: Entry;
  readonly notes: Entry['notes'];
  readonly group: number;
  readonly priority: number;
};

function placed(entry: Entry, moment: Moment): Placed {
  const notes = entry.notes.filter(({ when }) => when.read(moment) === 'yes');
  const group = order[statusOf(entry, moment)] * 2 - Number(notes.some(({ note }) => note.urgent));
  let { priority } = entry;
  for (const boost of entry.boosts)
    if (boost.priority < priority && boost.when.read(moment) === 'yes') priority = boost.priority;
  return { entry, notes, group, priority };
}

/** The entries of the audience, best first (rules.md §7); at the same place, in the catalogue's order. */
const ranked = (moment: Moment): Placed[] =>
  moment.catalogue.entries
    .map((entry) => placed(entry, moment))
    .sort((left, right) => left.group - right.group || left.priority - right.priority);

function findingOf({ entry, notes }: Placed, rank: number, moment: Moment): Finding {
  const { id, family, legal } = entry.record;
  const criteria = entry.checker ? criteriaOf(firstMatch(entry.checker, moment)) : entry.criteria;
  return {
    id,
    status: statusOf(entry, moment),
    family,
    rank,
    because: becauseOf(criteria, legal, moment),
    missing: [...missingOf(entry, moment)],
    notes: [...new Set(notes.map(({ note }) => note.code))],
    sources: sourcesOf(criteria, legal, moment),
  };
}

/**
 * Every dispositif of the audience with its status and why, best first.
 * An absent or invalid answer is unknown and leaves « à vérifier » what it decides; `missing` says which would settle it.
 * The rule book, the day and the id are taken as good: `index.ts` exports it behind a guard.
 * @example find(rulebook, { statut: 'cdi', contrat: 'oui' }, { today: '2026-11-22' })[0].id // 'visite-demande'
 */
export function find(rulebook: Rules, answers: Answers, context: Context): Finding[] {
  const moment = open(rulebook, answers, context);
  return ranked(moment).map((one, index) => findingOf(one, index + 1, moment));
}

/**
 * The status of every dispositif of the audience, in the catalogue's order, without the reasons.
 * Unknown answers and errors: as `find`.
 * @example statuses(rulebook, {}, { today: '2026-11-22' }).cep // 'pertinent'
 */
export function statuses(rulebook: Rules, answers: Answers, context: Context): Record<string, Status> {
  const moment = open(rulebook, answers, context);
  const found: Record<string, Status> = {};
  for (const entry of moment.catalogue.entries) found[entry.record.id] = statusOf(entry, moment);
  return found;
}
