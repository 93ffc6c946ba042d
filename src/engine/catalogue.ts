import type { Condition, DispositifRule, Persona, Rules } from '../model/rulebook.js';
import type { Catalogue, Checker, Criterion, Entry, Leaf, Line, Test } from './compiled.js';
import { testOf, type Surroundings } from './conditions.js';
import { leavesOf } from './explain.js';
import type { Fact } from './facts.js';

const never: Condition = { const: false };
const lineNames = ['no', 'base', 'lift', 'cap'] as const;

/** What is made once under a name, then kept. */
function kept<Kept>() {
  const known = new Map<string, Kept>();
  return (name: string, make: () => Kept): Kept => {
    let one = known.get(name);
    if (one === undefined) known.set(name, (one = make()));
    return one;
  };
}

/** Each leaf test with the first line that reads it. */
function criteriaOf(lines: Readonly<Record<Line, Test>>): Criterion[] {
  const first = new Map<Test, Criterion>();
  for (const line of lineNames)
    for (const test of leavesOf(lines[line])) if (!first.has(test)) first.set(test, { test, line });
  return [...first.values()];
}

function checkerOf({ service }: Rules, test: (condition: Condition) => Test): Checker {
  const rules = service.rules.map((record) => {
    const when = test(record.when);
    const criteria = [...leavesOf(when)].map((test) => ({ test, line: 'rule' as const, rule: record.id }));
    return { record, when, criteria };
  });
  return {
    statusMap: service.statusMap,
    rules,
    fallback: service.rules.find(({ id }) => id === service.fallbackRule)!,
  };
}

/** All that one persona reads, ready for every call: derived conditions and repeated tests are shared. */
export function catalogueOf(rules: Rules, persona: Persona, facts: ReadonlyMap<string, Fact>): Catalogue {
  const keepTest = kept<Test>();
  const keepEntry = kept<Entry>();
  const leaves: Leaf[] = [];
  let slots = 0;

  const once: Surroundings['once'] = (name, make) =>
    keepTest(name, () => {
      const made = make();
      if (made.leaf?.of) {
        leaves.push(made.leaf);
        return made; // an answer is as quick to read as what was worked out
      }
      const slot = slots++;
      return { ...made, read: (moment) => (moment.truths[slot] ??= made.read(moment)) };
    });
  const test = (condition: Condition): Test => keepTest(JSON.stringify(condition), () => testOf(condition, around));
  const around: Surroundings = {
    facts,
    once,
    derived: (id) => once(id, () => test(rules.derived.find((one) => one.id === id)!.when!)),
    dispositif: (id) => {
      const place = rules.dispositifs.findIndex((one) => one.id === id);
      return keepEntry(id, () => entry(rules.dispositifs[place]!, place));
    },
  };

  function entry(record: DispositifRule, place: number): Entry {
    const { no = never, base = never, lift = never, cap = never } = record.rules[persona] ?? {};
    const lines = { no: test(no), base: test(base), lift: test(lift), cap: test(cap) };
    return {
      record,
      place,
      lines: { ...lines, open: test({ all: [base, { not: no }] }) },
      ...(record.statusFrom && !record.rules[persona] && { checker }),
      criteria: criteriaOf(lines),
      notes: record.notes
        .filter((note) => note.persona === 'tous' || note.persona === persona)
        .map((note) => ({ note, when: test(note.when) })),
      priority: (persona === 'employeur' ? record.priorityEmployeur : undefined) ?? record.priority,
      boosts: (record.boosts ?? []).map(({ when, priority }) => ({ priority, when: test(when) })),
    };
  }

  const checker = checkerOf(rules, test);
  const all = rules.dispositifs.map(({ id }) => around.dispositif(id));
  return {
    persona,
    entries: all.filter(({ record }) => record.audience.includes(persona)),
    byId: new Map(all.map((one) => [one.record.id, one])),
    questions: [...rules.questions]
      .sort((left, right) => left.order - right.order)
      .map((record) => ({
        record,
        when: test(record.askWhen ?? { const: true }),
        unless: test(record.askUnless ?? { const: false }),
      })),
    checker,
    overlays: rules.overlays.map((record) => ({ record, when: test(record.when) })),
    test,
    leaves,
  };
}
