import type { Truth } from '../model/finding.js';
import type { Condition, FactTest, Scalar, Status } from '../model/rulebook.js';
import type { Entry, Leaf, Moment, Test } from './compiled.js';
import type { Fact } from './facts.js';
import { missingOf, statusOf } from './status.js';
import { all, any, not } from './truth.js';

/** What a condition may refer to. */
export type Surroundings = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly derived: (id: string) => Test;
  readonly dispositif: (id: string) => Entry;
  /** The same test written twice is one test. */
  readonly once: (key: string, make: () => Test) => Test;
};

/** A test that reads nothing. */
export const always = (truth: Truth): Test => ({ read: () => truth, parts: [] });
/** The opposite of a test. */
export const opposite = (part: Test): Test => ({ read: (moment) => not(part.read(moment)), parts: [part] });
/** A test that needs every part. */
export const every = (parts: readonly Test[]): Test => ({ read: all(parts.map(({ read }) => read)), parts });
const some = (parts: readonly Test[]): Test => ({ read: any(parts.map(({ read }) => read)), parts });

const truthOf: Readonly<Record<Status, Truth>> = { pertinent: 'yes', a_verifier: 'unknown', non_pertinent: 'no' };

/** A test names one value, or a list for `in`. */
type Limit = Scalar & readonly Scalar[];
const holds: Readonly<Record<string, (given: Scalar, limit: Limit) => boolean>> = {
  eq: (given, limit) => given === limit,
  in: (given, limit) => limit.includes(given),
  gt: (given, limit) => given > limit,
  gte: (given, limit) => given >= limit,
  lt: (given, limit) => given < limit,
  lte: (given, limit) => given <= limit,
};

/** Unknown without an answer, without a figure in force, or when the answer settles only the tests that name it. */
function factTest(test: FactTest, fact: Fact): Test {
  const { slot, open, from = fact } = fact;
  const isAbsent = (moment: Moment) => moment.values[slot] === undefined;
  const leafOf = (more: Partial<Leaf>, canHelp = (_: Moment) => true): Leaf => ({
    fact: fact.id,
    of: fact,
    missing: (moment) => (isAbsent(moment) && canHelp(moment) ? [from.id] : []),
    ...more,
  });
  if (test.op === 'absent')
    return { read: (moment) => (isAbsent(moment) ? 'yes' : 'no'), parts: [], leaf: leafOf({ absent: true }) };
  const compare = holds[test.op]!;
  const written = test.value;
  const constant = typeof written === 'object' && 'constant' in written ? written.constant : '';
  const limitOf = (moment: Moment) => (constant ? moment.constants.get(constant)?.value : written) as Limit | undefined;
  return {
    read: (moment) => {
      const given = moment.values[slot];
      const limit = limitOf(moment);
      if (given === undefined || limit === undefined) return 'unknown';
      return compare(given, limit) ? 'yes' : open.includes(given) ? 'unknown' : 'no';
    },
    parts: [],
    leaf: leafOf({ constant, limit: limitOf }, (moment) => limitOf(moment) !== undefined),
  };
}

const dispositifTest = (entry: Entry): Test => ({
  read: (moment) => truthOf[statusOf(entry, moment)],
  parts: [],
  leaf: { fact: `dispositif:${entry.record.id}`, missing: (moment) => missingOf(entry, moment) },
});

/** A condition, ready to be read at each call. */
export function testOf(condition: Condition, around: Surroundings): Test {
  const tests = (list: readonly Condition[]) => list.map((one) => testOf(one, around));
  if ('all' in condition) return every(tests(condition.all));
  if ('any' in condition) return some(tests(condition.any));
  if ('not' in condition) return opposite(testOf(condition.not, around));
  if ('const' in condition) return always(condition.const ? 'yes' : 'no');
  if ('derived' in condition) return around.derived(condition.derived);
  return around.once(JSON.stringify(condition), () =>
    'dispositif' in condition
      ? dispositifTest(around.dispositif(condition.dispositif))
      : factTest(condition, around.facts.get(condition.fact)!),
  );
}
