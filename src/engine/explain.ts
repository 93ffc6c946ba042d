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

/** Each criterion with the answer read and its truth; its sources are the constant's, else the texts of the record. */
export function becauseOf(criteria: Iterable<Criterion>, legal: readonly string[], moment: Moment): Because[] {
  return Array.from(criteria, ({ test, line, rule }) => {
    const { fact, of, constant } = test.leaf!;
    const value = of && moment.values[of.slot];
    const source = constant && moment.constants.get(constant)?.source;
    return {
      fact,
      ...(value !== undefined && { value }),
      truth: test.read(moment),
      line,
      ...(rule && { rule }),
      sources: source ? [source] : [...legal],
    };
  });
}
