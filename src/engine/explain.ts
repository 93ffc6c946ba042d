import type { Because } from '../model/finding.js';
import type { Criterion, Moment, Test } from './compiled.js';

/**
 * Adds the questions that would settle a test: those of its parts that are still unknown and can still move it,
 * and those whose very absence made it true.
 */
export function collect(test: Test, moment: Moment, into: Set<string>): void {
  const truth = test.read(moment);
  if (truth === 'no') return;
  const { leaf } = test;
  if (!leaf) {
    for (const part of test.parts) if (truth === 'unknown' || part.read(moment) === 'yes') collect(part, moment, into);
  } else if (truth === 'unknown' || leaf.absent) for (const id of leaf.missing(moment)) into.add(id);
}

/** The leaf tests of a condition, each once; derived conditions are expanded, another dispositif is not. */
export function leavesOf(test: Test, into = new Set<Test>()): Set<Test> {
  if (test.leaf) into.add(test);
  else for (const part of test.parts) leavesOf(part, into);
  return into;
}

/** The text behind the constant a criterion reads, when one is in force. */
const sourceOf = ({ test }: Criterion, { constants }: Moment): string | undefined =>
  test.leaf?.constant === undefined ? undefined : constants.get(test.leaf.constant)?.source;

/** Each criterion with the answer read and its truth; its sources are the constant's, else the texts of the record. */
export const becauseOf = (criteria: readonly Criterion[], legal: readonly string[], moment: Moment): Because[] =>
  criteria.map((criterion) => {
    const { test, line, rule } = criterion;
    const { fact, of } = test.leaf!;
    const source = sourceOf(criterion, moment);
    const because: Because = { fact, truth: test.read(moment), line, sources: source ? [source] : [...legal] };
    const value = of && moment.values[of.slot];
    if (value !== undefined) because.value = value;
    if (rule !== undefined) because.rule = rule;
    return because;
  });

/** The texts of the record, then those of the constants that were read; each once. */
export function sourcesOf(criteria: readonly Criterion[], legal: readonly string[], moment: Moment): string[] {
  const sources = new Set(legal);
  for (const criterion of criteria) {
    const source = sourceOf(criterion, moment);
    if (source) sources.add(source);
  }
  return [...sources];
}
