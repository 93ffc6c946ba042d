import type { Reminder } from '../model/reminder.js';
import type { CaisseRow, Condition, QuestionRule, Rules } from '../model/rulebook.js';

/** The names a condition refers to: facts, derived conditions, constants. */
function namesIn(condition: Condition, into: Set<string>): void {
  if ('all' in condition) for (const part of condition.all) namesIn(part, into);
  else if ('any' in condition) for (const part of condition.any) namesIn(part, into);
  else if ('not' in condition) namesIn(condition.not, into);
  else if ('derived' in condition) into.add(condition.derived);
  else if ('fact' in condition) {
    into.add(condition.fact);
    if ('value' in condition && typeof condition.value === 'object' && 'constant' in condition.value)
      into.add(condition.value.constant);
  }
}

/** Everything the checker's rules, its overlays and its reminders name, through the derived conditions. */
function namesRead({ service, overlays, derived, questions }: Rules, reminders: readonly Reminder[]): Set<string> {
  const asked = questions.filter(({ id }) => service.inputs.includes(id));
  const conditions = [
    ...[...service.rules, ...overlays, ...reminders].map(({ when }) => when),
    ...reminders.flatMap(({ service }) => service ?? []),
    ...asked.flatMap(({ askWhen, askUnless }) => [askWhen ?? [], askUnless ?? []].flat()),
  ];
  const names = new Set<string>();
  for (const condition of conditions) namesIn(condition, names);
  // a set walks through what is added to it while it is walked
  for (const name of names) {
    const when = derived.find(({ id }) => id === name)?.when;
    if (when) namesIn(when, names);
  }
  return names;
}

const askedForm = ({ id, order, type, options, orderService, askWhen, askUnless }: QuestionRule) => ({
  ...{ id, order, type, options, orderService },
  ...(askWhen && { askWhen }),
  ...(askUnless && { askUnless }),
  roles: ['travailleur'],
});
/** A question the checker never asks, but that a condition names. */
const unasked = ({ id, order, type, options }: QuestionRule) => ({ id, order, type, options, roles: [] });

/** The reminders that may stand in the checker's page: with the service's record, one of its rules, or its result. */
export const serviceReminders = ({ service }: Rules, reminders: readonly Reminder[]): Reminder[] =>
  reminders
    .filter(
      ({ persona, mark, dispositifs, rules, service: result }) =>
        persona === 'travailleur' && mark !== 'C' && (dispositifs.includes(service.id) || rules || result),
    )
    .map((reminder) => ({ ...reminder, dispositifs: reminder.dispositifs.filter((id) => id === service.id) }));

/**
 * The rule book cut to what the checker reads for the person: its eleven questions, its rules, its own record without
 * notes, and the derived conditions, constants and questions that they name. The engine answers the same on the cut as
 * on the whole, whatever the answers to the eleven questions; every other answer is unknown to it.
 * Nothing in it is a text for the public. Throws nothing on a rule book that was checked.
 * @example serviceRules(rulebook, reminders).questions.map(({ id }) => id) // ['statut', 'regime', …]
 */
export function serviceRules(rulebook: Rules, reminders: readonly Reminder[]): Rules {
  const { version, service, questions, overlays, constants, derived, dispositifs } = rulebook;
  const names = namesRead(rulebook, serviceReminders(rulebook, reminders));
  const record = dispositifs.find(({ id }) => id === service.id)!;
  const cut = {
    version,
    personas: [{ id: 'travailleur', when: { const: true }, rules: 'travailleur' }],
    constants: constants
      .filter(({ name }) => names.has(name))
      .map(({ name, value, from, source }) => ({ name, value, from, source })),
    questions: questions
      .filter(({ id }) => id === 'role' || service.inputs.includes(id) || names.has(id))
      .map((one) => (service.inputs.includes(one.id) ? askedForm(one) : unasked(one))),
    derived: derived.filter(({ id }) => names.has(id)).map(({ id, when }) => ({ id, when })),
    dispositifs: [
      { id: record.id, audience: ['travailleur'], rules: {}, statusFrom: 'service', notes: [], legal: record.legal },
    ],
    service: {
      id: service.id,
      statusMap: service.statusMap,
      fallbackRule: service.fallbackRule,
      inputs: service.inputs,
      rules: service.rules.map(({ id, when, outcome, contacts }) => ({ id, when, outcome, contacts })),
    },
    overlays: overlays.map(({ id, when, outcomes, contacts }) => ({ id, when, outcomes, contacts })),
    tables: { caisses: [] },
  };
  return cut as unknown as Rules;
}

/** The table of caisses, each caisse named once. @example packCaisses(rows) // 'Carsat Auvergne:03 Allier,15 Cantal;…' */
export function packCaisses(rows: readonly CaisseRow[]): string {
  const names = [...new Set(rows.map(({ caisse, caisseName }) => `${caisse}|${caisseName}`))];
  const places = (name: string) =>
    rows.filter((row) => name === `${row.caisse}|${row.caisseName}`).map(({ code, name }) => `${code} ${name}`);
  return names.map((name) => `${name}:${places(name).join()}`).join(';');
}
