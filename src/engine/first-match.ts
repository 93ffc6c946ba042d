import type { Checker, Criterion, Match, Moment, Test } from './compiled.js';
import { collect } from './explain.js';

/** Runs the checker's rules in order, with unknowns: rules.md §5. The last rule is always true. */
export function firstMatch(checker: Checker, moment: Moment): Match {
  if (moment.match) return moment.match;
  const candidates: Checker['rules'][number][] = [];
  let count = 0;
  for (const rule of checker.rules) {
    count += 1;
    const truth = rule.when.read(moment);
    if (truth !== 'no') candidates.push(rule);
    if (truth === 'yes') break;
  }
  const last = candidates.at(-1)?.record ?? checker.fallback;
  const settled = candidates.every(({ record }) => record.outcome === last.outcome);
  const shown = settled || last.outcome === 'verify' ? last : checker.fallback;
  return (moment.match = {
    read: checker.rules.slice(0, count),
    candidates,
    outcome: settled ? last.outcome : 'verify',
    shown,
    settled,
  });
}

/** Facts absent in the candidates' unknown tests, and in the tests of absence that are true. */
export function missingOf({ candidates }: Match, moment: Moment): Set<string> {
  const missing = new Set<string>();
  for (const { when } of candidates) collect(when, moment, missing);
  return missing;
}

/** The leaf tests of every rule that was read, each with the first rule that reads it. */
export function criteriaOf({ read }: Match): Criterion[] {
  const first = new Map<Test, Criterion>();
  for (const { criteria } of read) for (const one of criteria) if (!first.has(one.test)) first.set(one.test, one);
  return [...first.values()];
}
