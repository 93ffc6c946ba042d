/**
 * The statuses of the rule book as nested functions and nothing else: no check of the answers, no reasons, no order.
 * What the engine is measured against.
 */
import type { Book, Node, Scalar } from '../fixtures/second-evaluator.js';

type Given = Readonly<Record<string, Scalar>>;
/** 0 no, ½ unknown, 1 yes. */
type Test = (given: Given) => number;
type StatusOf = (given: Given) => string;

/** The functions of one rule set of the rule book, that day. */
export function closures(book: Book, persona: string, today: string): (given: Given) => Record<string, string> {
  const constants = new Map(book.constants.filter(({ from }) => from <= today).map((one) => [one.name, one.value]));
  const year = Number(today.slice(0, 4));
  const open = new Map(
    book.questions.map(({ id, options }) => [
      id,
      new Set<Scalar>(options.filter(({ undetermined }) => undetermined).map(({ value }) => value)),
    ]),
  );
  const named = new Map<string, Test>();
  const statuses = new Map<string, StatusOf>();

  function leaf({ fact, op, value }: Node): Test {
    const source = book.derived.find(({ id }) => id === fact)?.number?.yearOfTodayMinus;
    const read = typeof value === 'object' && 'constant' in value ? constants.get(value.constant) : value;
    const list = new Set([read].flat() as Scalar[]);
    const [bound] = list;
    const [id, undetermined] = [source ?? fact!, open.get(source ?? fact!)!];
    const holds: Record<string, (found: Scalar) => boolean> = {
      eq: (found) => found === bound,
      in: (found) => list.has(found),
      gt: (found) => found > bound!,
      gte: (found) => found >= bound!,
      lt: (found) => found < bound!,
      lte: (found) => found <= bound!,
    };
    if (op === 'absent') return (given) => (given[id] === undefined ? 1 : 0);
    const test = holds[op!]!;
    return (given) => {
      const found = given[id];
      if (found === undefined) return 0.5;
      if (undetermined.size && undetermined.has(found)) return list.has(found) ? 1 : 0.5;
      return test(source ? year - Number(found) : found) ? 1 : 0;
    };
  }

  function test(node: Node): Test {
    if (node.all) {
      const parts = node.all.map(test);
      return (given) => {
        let least = 1;
        for (const part of parts) {
          const value = part(given);
          if (value === 0) return 0;
          if (value < least) least = value;
        }
        return least;
      };
    }
    if (node.any) {
      const parts = node.any.map(test);
      return (given) => {
        let most = 0;
        for (const part of parts) {
          const value = part(given);
          if (value === 1) return 1;
          if (value > most) most = value;
        }
        return most;
      };
    }
    if (node.not) {
      const part = test(node.not);
      return (given) => 1 - part(given);
    }
    if (node.derived !== undefined) {
      const { derived } = node;
      if (!named.has(derived)) named.set(derived, test(book.derived.find(({ id }) => id === derived)!.when!));
      return named.get(derived)!;
    }
    if (node.dispositif !== undefined) {
      const status = statusOf(node.dispositif);
      return (given) => ({ pertinent: 1, a_verifier: 0.5, non_pertinent: 0 })[status(given)]!;
    }
    return node.const === undefined ? leaf(node) : () => (node.const ? 1 : 0);
  }

  function service(): StatusOf {
    const rules = book.service.rules.map(({ when, outcome }) => ({ when: test(when), outcome }));
    return (given) => {
      const found = new Set<string>();
      for (const { when, outcome } of rules) {
        const value = when(given);
        if (value !== 0) found.add(outcome);
        if (value === 1) break;
      }
      return book.service.statusMap[found.size > 1 ? 'verify' : [...found][0]!]!;
    };
  }

  function statusOf(id: string): StatusOf {
    const known = statuses.get(id);
    if (known) return known;
    const record = book.dispositifs.find((one) => one.id === id)!;
    const lines = record.rules[persona];
    if (!lines) {
      statuses.set(id, service());
      return statuses.get(id)!;
    }
    const never: Test = () => 0;
    const [no, base, lift, cap] = [lines.no, lines.base, lines.lift, lines.cap].map((one) => (one ? test(one) : never));
    const status: StatusOf = (given) => {
      const closes = no!(given);
      if (closes === 1) return 'non_pertinent';
      const opens = Math.min(base!(given), 1 - closes);
      if (opens === 0) return lift!(given) === 0 ? 'non_pertinent' : 'a_verifier';
      return opens === 1 && cap!(given) === 0 ? 'pertinent' : 'a_verifier';
    };
    statuses.set(id, status);
    return status;
  }

  const all = book.dispositifs
    .filter(({ audience }) => audience.includes(persona))
    .map(({ id }) => [id, statusOf(id)] as const);
  return (given) => {
    const found: Record<string, string> = {};
    for (const [id, status] of all) found[id] = status(given);
    return found;
  };
}
