import type { Context, ServiceResult } from '../model/finding.js';
import type { Answers, Rules } from '../model/rulebook.js';
import { becauseOf } from './explain.js';
import { criteriaOf, firstMatch, missingOf } from './first-match.js';
import { open } from './moment.js';

/**
 * Whether the health-insurance social service can follow someone: the first rule that is true, and « verify » as long as
 * an earlier rule that is unknown would say otherwise (rules.md §5). `contacts` are those of the rule shown, `missing`
 * the questions that would make it more precise, even when the outcome cannot change any more.
 * The rule book, the day and the id are taken as good: `index.ts` exports it behind a guard.
 * @example checkService(rulebook, { regime: 'msa', departement: '35' }, { today: '2026-11-22' }).outcome // 'other'
 */
export function checkService(rulebook: Rules, answers: Answers, context: Context): ServiceResult {
  const moment = open(rulebook, answers, context);
  const { checker, overlays, byId } = moment.catalogue;
  const match = firstMatch(checker, moment);
  const { outcome, shown } = match;
  const { service, tables } = rulebook;
  const fact = moment.book.facts.get('departement');
  const row =
    outcome === 'other' ? undefined : tables.caisses.find(({ code }) => fact && code === moment.values[fact.slot]);
  return {
    outcome,
    rule: shown.id,
    caisse: row ? { id: row.caisse, name: row.caisseName } : null,
    contacts: [...shown.contacts],
    overlays: overlays
      .filter(({ record, when }) => record.outcomes.includes(outcome) && when.read(moment) === 'yes')
      .map(({ record }) => record.id),
    because: becauseOf(criteriaOf(match), byId.get(service.id)?.record.legal ?? [], moment),
    missing: [...missingOf(match, moment)],
  };
}
