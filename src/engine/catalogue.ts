import type { Condition, DispositifRule, Persona, Rules } from '../model/rulebook.js';
import type { Catalogue, Checker, Criterion, Entry, Leaf, Line, Test } from './compiled.js';
import { always, every, opposite, testOf, type Surroundings } from './conditions.js';
import { leavesOf } from './explain.js';
import type { Fact } from './facts.js';
import { RulebookError } from './rulebook-error.js';

const lines = ['no', 'base', 'lift', 'cap'] as const;

/** Each leaf test with the first line that reads it. */
function criteriaOf(written: Readonly<Record<Line, Test>>): Criterion[] {
  const first = new Map<Test, Criterion>();
  for (const line of lines)
    for (const test of leavesOf(written[line])) if (!first.has(test)) first.set(test, { test, line });
  return [...first.values()];
}

/** Keeps what was made under a name, and refuses what refers to itself. */
function keeper() {
  const making: string[] = [];
  return <Kept>(kept: Map<string, Kept>, name: string, path: string, make: () => Kept): Kept => {
    let one = kept.get(name);
    if (one === undefined) {
      if (making.includes(name))
        throw new RulebookError(path, [...making, name].join(' → '), 'des renvois qui ne forment pas de boucle');
      making.push(name);
      kept.set(name, (one = make()));
      making.pop();
    }
    return one;
  };
}

/** All that one persona reads, ready for every call: derived conditions and repeated tests are shared and read once a call. */
export function catalogueOf(rules: Rules, persona: Persona, facts: ReadonlyMap<string, Fact>): Catalogue {
  const keep = keeper();
  const tests = new Map<string, Test>();
  const byId = new Map<string, Entry>();
  const leaves: Leaf[] = [];
  let slots = 0;

  const once: Surroundings['once'] = (name, path, make) =>
    keep(tests, name, path, () => {
      const made = make();
      if (made.leaf?.of) {
        leaves.push(made.leaf);
        return made; // an answer is as quick to read as what was worked out
      }
      const slot = slots++;
      return { ...made, read: (moment) => (moment.truths[slot] ??= made.read(moment)) };
    });
  const around: Surroundings = {
    facts,
    constants: rules.constants,
    once,
    derived: (id, path) =>
      once(`derived:${id}`, path, () => {
        const when = rules.derived.find((one) => one.id === id)?.when;
        if (!when) throw new RulebookError(path, `derived « ${id} »`, rules.derived.map((one) => one.id).join(', '));
        const test = testOf(when, `derived.${id}`, around);
        return { read: test.read, parts: [test] };
      }),
    dispositif: (id, path) => {
      const place = rules.dispositifs.findIndex((one) => one.id === id);
      if (place < 0)
        throw new RulebookError(path, `dispositif « ${id} »`, rules.dispositifs.map((one) => one.id).join(', '));
      return entryOf(place, path);
    },
  };
  const test = (condition: Condition, path: string) => testOf(condition, path, around);

  const entryOf = (place: number, path: string) => {
    const record = rules.dispositifs[place]!;
    return keep(byId, `dispositif ${record.id}`, path, () => entry(record, place));
  };

  function entry(record: DispositifRule, place: number): Entry {
    const at = `dispositifs.${record.id}`;
    const rule = record.rules[persona];
    const line = (name: Line) => (rule?.[name] ? test(rule[name], `${at}.rules.${persona}.${name}`) : always('no'));
    const four = { no: line('no'), base: line('base'), lift: line('lift'), cap: line('cap') };
    const priority = (persona === 'employeur' ? record.priorityEmployeur : undefined) ?? record.priority;
    return {
      record,
      place,
      lines: { ...four, open: every([four.base, opposite(four.no)]) },
      ...(record.statusFrom === 'service' && !rule && { checker }),
      criteria: criteriaOf(four),
      notes: record.notes
        .filter((note) => note.persona === 'tous' || note.persona === persona)
        .map(({ code, urgent, ask, when }) => ({
          code,
          urgent: urgent === true,
          ...(ask !== undefined && { ask }),
          when: test(when, `${at}.notes.${code}`),
        })),
      priority,
      boosts: (record.boosts ?? []).map(({ when, priority }) => ({ priority, when: test(when, `${at}.boosts`) })),
    };
  }

  const { statusMap, fallbackRule } = rules.service;
  const fallback = rules.service.rules.find(({ id }) => id === fallbackRule);
  if (!fallback) throw new RulebookError('service.fallbackRule', String(fallbackRule), 'l’id d’une règle du service');
  const checker: Checker = {
    statusMap,
    fallback,
    rules: rules.service.rules.map((record) => {
      const when = test(record.when, `service.rules.${record.id}`);
      const criteria = [...leavesOf(when)].map((test) => ({ test, line: 'rule' as const, rule: record.id }));
      return { record, when, criteria };
    }),
  };

  const all = rules.dispositifs.map(({ id }, place) => entryOf(place, `dispositifs.${id}`));
  return {
    persona,
    entries: all.filter(({ record }) => record.audience.includes(persona)),
    byId: new Map(all.map((one) => [one.record.id, one])),
    questions: rules.questions
      .map((record) => ({
        record,
        ...(record.askWhen && { when: test(record.askWhen, `questions.${record.id}.askWhen`) }),
        ...(record.askUnless && { unless: test(record.askUnless, `questions.${record.id}.askUnless`) }),
      }))
      .sort((left, right) => left.record.order - right.record.order),
    checker,
    overlays: rules.overlays.map(({ id, outcomes, when }) => ({ id, outcomes, when: test(when, `overlays.${id}`) })),
    test,
    leaves,
  };
}
