import type { Truth } from '../model/finding.js';
import type { Condition, Constant, FactTest, Scalar, Status } from '../model/rulebook.js';
import type { Entry, Leaf, Moment, Test } from './compiled.js';
import type { Fact } from './facts.js';
import { RulebookError } from './rulebook-error.js';
import { missingOf, statusOf } from './status.js';
import { all, any, not } from './truth.js';

/** The opposite of a test. */
export const opposite = (part: Test): Test => ({ read: (moment) => not(part.read(moment)), parts: [part] });
/** A test that needs every part. */
export const every = (parts: readonly Test[]): Test => ({ read: all(parts.map(({ read }) => read)), parts });
/** A test that needs one part. */
const some = (parts: readonly Test[]): Test => ({ read: any(parts.map(({ read }) => read)), parts });
/** A test that reads nothing. */
export const always = (truth: Truth): Test => ({ read: () => truth, parts: [] });

/** What a condition may refer to. */
export type Surroundings = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly constants: readonly Constant[];
  readonly derived: (id: string, path: string) => Test;
  readonly dispositif: (id: string, path: string) => Entry;
  /** The same test written twice is one test, read once a call. */
  readonly once: (key: string, path: string, make: () => Test) => Test;
};

const truthOf: Readonly<Record<Status, Truth>> = { pertinent: 'yes', a_verifier: 'unknown', non_pertinent: 'no' };

const holds: Readonly<Record<string, (given: Scalar, value: Scalar & readonly Scalar[]) => boolean>> = {
  eq: (given, value) => given === value,
  in: (given, value) => value.includes(given),
  gt: (given, value) => given > value,
  gte: (given, value) => given >= value,
  lt: (given, value) => given < value,
  lte: (given, value) => given <= value,
};

const nothing: readonly string[] = [];
const say = (value: unknown) => JSON.stringify(value) ?? String(value);

function factTest(test: FactTest, path: string, { facts, constants }: Surroundings): Test {
  const refuse = (found: unknown, accepted: string) => new RulebookError(path, say(found), accepted);
  const fact = facts.get(test.fact);
  if (!fact) throw refuse(test.fact, `un fait : ${[...facts.keys()].join(', ')}`);
  const { slot, from = fact, open, values } = fact;
  const missing = (moment: Moment) => (moment.values[slot] === undefined ? [from.id] : nothing);
  if (test.op === 'absent')
    return {
      read: (moment) => (moment.values[slot] === undefined ? 'yes' : 'no'),
      parts: [],
      leaf: { fact: test.fact, of: fact, absent: true, missing },
    };
  const compare = Object.hasOwn(holds, test.op) && holds[test.op];
  if (!compare) throw refuse(test.op, `une comparaison : ${Object.keys(holds).join(', ')}, absent`);
  const written = test.value;
  const constant = typeof written === 'object' && 'constant' in written ? written.constant : undefined;
  const possible =
    constant === undefined ? [written] : constants.filter(({ name }) => name === constant).map(({ value }) => value);
  if (!possible.length) throw refuse(constant, 'le nom d’une constante');
  for (const one of possible) {
    if (Array.isArray(one) !== (test.op === 'in'))
      throw refuse(one, test.op === 'in' ? 'une liste' : 'une seule valeur');
    const kind = from.question.type === 'date' ? 'string' : 'number';
    const fits = (each: Scalar) => (values ? values.includes(each) : typeof each === kind);
    const foreign = [one].flat().find((each) => !fits(each as Scalar));
    if (foreign !== undefined)
      throw refuse(foreign, values?.join(', ') ?? (kind === 'number' ? 'un nombre' : 'une date'));
  }
  const value: NonNullable<Leaf['value']> =
    constant === undefined ? () => written as Scalar : (moment) => moment.constants.get(constant)?.value;
  return {
    read: (moment) => {
      const given = moment.values[slot];
      const limit = value(moment);
      if (given === undefined || limit === undefined) return 'unknown';
      return compare(given, limit as Scalar & readonly Scalar[]) ? 'yes' : open.includes(given) ? 'unknown' : 'no';
    },
    parts: [],
    leaf: {
      fact: test.fact,
      of: fact,
      ...(constant !== undefined && { constant }),
      value,
      missing: (moment) => (value(moment) === undefined ? nothing : missing(moment)),
    },
  };
}

function dispositifTest(entry: Entry): Test {
  return {
    read: (moment) => truthOf[statusOf(entry, moment)],
    parts: [],
    leaf: { fact: `dispositif:${entry.record.id}`, missing: (moment) => missingOf(entry, moment) },
  };
}

/** A condition, ready to be read at each call. `path` says where it stands in the rule book, for whoever wrote it. */
export function testOf(condition: Condition, path: string, around: Surroundings): Test {
  const refuse = (found: unknown) =>
    new RulebookError(path, say(found), 'une condition : all, any, not, fact, derived, dispositif ou const');
  if (typeof condition !== 'object' || condition === null) throw refuse(condition);
  const partsOf = (list: readonly Condition[]) => {
    if (!Array.isArray(list)) throw refuse(condition);
    return list.map((one, place) => testOf(one, `${path}[${place}]`, around));
  };
  if ('all' in condition) return every(partsOf(condition.all));
  if ('any' in condition) return some(partsOf(condition.any));
  if ('not' in condition) return opposite(testOf(condition.not, path, around));
  if ('const' in condition) return always(condition.const ? 'yes' : 'no');
  if ('derived' in condition) return around.derived(condition.derived, path);
  if ('dispositif' in condition) {
    const entry = around.dispositif(condition.dispositif, path);
    return around.once(`dispositif:${condition.dispositif}`, path, () => dispositifTest(entry));
  }
  if (!('fact' in condition)) throw refuse(condition);
  return around.once(JSON.stringify(condition), path, () => factTest(condition, path, around));
}
