import type { Condition, FactTest, Rules } from '../model/rulebook.js';
import { isDate } from './at.js';
import { factsOf, type Fact } from './facts.js';
import { RulebookError } from './rulebook-error.js';
import { rulebookShape } from './rulebook-shape.js';
import { told } from './told.js';

const operations = ['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'absent'];
function say(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 200);
  } catch {
    return told(value);
  }
}

function refuse(path: string, found: unknown, accepted: string | readonly string[]): never {
  throw new RulebookError(path, say(found), typeof accepted === 'string' ? accepted : accepted.join(', '));
}

function oneOf(path: string, found: unknown, accepted: Iterable<unknown>): void {
  const list = [...accepted];
  if (!list.includes(found)) refuse(path, found, list.map(String));
}

function checkLists(rules: Rules): void {
  const { personas, constants, questions, derived, dispositifs, overlays, service, tables } = rules;
  const lists: Record<string, unknown> = { personas, constants, questions, derived, dispositifs, overlays };
  lists['service.rules'] = service?.rules;
  lists['tables.caisses'] = tables?.caisses;
  for (const [path, list] of Object.entries(lists)) if (!Array.isArray(list)) refuse(path, list, 'une liste');
  for (const list of [personas, questions, derived, dispositifs, overlays, service.rules] as const)
    for (const [place, { id }] of list.entries())
      if (typeof id !== 'string' || list.findIndex((one) => one.id === id) !== place)
        refuse(`id n° ${place + 1}`, id, 'un texte, différent de tous les autres de la liste');
}

/** What a test of one fact compares with: values of its list, whole numbers or days; a list for `in`, one value otherwise. */
function checkValues(test: FactTest & { value: unknown }, path: string, fact: Fact, { constants }: Rules): void {
  const name = (test.value as { constant?: string } | null)?.constant;
  const values =
    name === undefined ? [test.value] : constants.filter((one) => one.name === name).map(({ value }) => value);
  if (!values.length) refuse(path, name, `une constante : ${constants.map((one) => one.name).join(', ')}`);
  for (const value of values) {
    if (Array.isArray(value) !== (test.op === 'in')) refuse(path, value, test.op === 'in' ? 'une liste' : 'une valeur');
    for (const one of [value].flat())
      if (fact.values) oneOf(path, one, fact.values);
      else if (fact.question.type === 'date' ? !isDate(one) : !Number.isInteger(one))
        refuse(path, one, fact.question.type === 'date' ? 'un jour, AAAA-MM-JJ' : 'un nombre entier');
  }
}

/** Walks the conditions of one persona, and what they refer to; a reference that comes back to itself is refused. */
function walker(rules: Rules, facts: ReadonlyMap<string, Fact>, persona: string) {
  const through: string[] = [];
  const done = new Set<string>();
  const follow = (kind: string, id: string, visit: () => void) => {
    const name = `${kind} ${id}`;
    if (through.includes(name)) refuse(through[0]!, [...through, name].join(' → '), 'des renvois sans boucle');
    if (done.has(name)) return;
    through.push(name);
    visit();
    through.pop();
    done.add(name);
  };
  const walk = (condition: Condition, path: string): void => {
    if (typeof condition !== 'object' || condition === null) refuse(path, condition, 'une condition');
    const list = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
    if (list !== undefined) {
      if (!Array.isArray(list)) refuse(path, list, 'une liste de conditions');
      list.forEach((one, place) => walk(one, `${path}[${place}]`));
    } else if ('not' in condition) walk(condition.not, `${path}.not`);
    else if ('derived' in condition) derived(condition.derived, path);
    else if ('dispositif' in condition) dispositif(condition.dispositif, path);
    else if ('fact' in condition) {
      oneOf(path, condition.fact, facts.keys());
      oneOf(path, condition.op, operations);
      if (condition.op !== 'absent') checkValues(condition, path, facts.get(condition.fact)!, rules);
    } else if (typeof (condition as { const?: unknown }).const !== 'boolean')
      refuse(path, condition, 'all, any, not, derived, dispositif, const ou fact');
  };
  const derived = (id: string, path: string) => {
    const conditions = rules.derived.filter(({ when }) => when);
    oneOf(
      path,
      id,
      conditions.map((one) => one.id),
    );
    follow('derived', id, () => walk(conditions.find((one) => one.id === id)!.when!, `derived.${id}`));
  };
  const dispositif = (id: string, path: string) => {
    oneOf(
      path,
      id,
      rules.dispositifs.map((one) => one.id),
    );
    const record = rules.dispositifs.find((one) => one.id === id)!;
    const lines = record.rules[persona as 'travailleur'];
    const where = `dispositifs.${id}`;
    follow('dispositif', id, () => {
      for (const [line, condition] of Object.entries(lines ?? {})) {
        oneOf(`${where}.rules.${persona}`, line, ['no', 'base', 'lift', 'cap']);
        walk(condition, `${where}.rules.${persona}.${line}`);
      }
      if (!lines && record.statusFrom) service();
    });
    for (const { code, when } of record.notes) walk(when, `${where}.notes.${code}`);
    for (const { when } of record.boosts ?? []) walk(when, `${where}.boosts`);
  };
  const service = () => {
    for (const { id, when } of rules.service.rules) walk(when, `service.rules.${id}`);
  };
  return { walk, derived, dispositif, service };
}

function check(rules: Rules): void {
  checkLists(rules);
  rulebookShape(rules, '', refuse);
  for (const { name, from } of rules.constants)
    if (!isDate(from)) refuse(`constants.${name}.from`, from, 'un jour qui existe, AAAA-MM-JJ');
  for (const { id, number } of rules.derived)
    if (number)
      oneOf(
        `derived.${id}`,
        number.yearOfTodayMinus,
        rules.questions.map((one) => one.id),
      );
  oneOf(
    'questions',
    'role',
    rules.questions.map(({ id }) => id),
  );
  for (const { id, when } of rules.personas)
    if (!('const' in when) && !('fact' in when && when.fact === 'role' && when.op === 'eq'))
      refuse(`personas.${id}.when`, when, 'le rôle, égal à une valeur, ou const');
  if (!rules.personas.some(({ when }) => 'const' in when && when.const))
    refuse(
      'personas',
      rules.personas.map(({ id }) => id),
      'une dernière ligne toujours vraie',
    );
  const { fallbackRule, statusMap } = rules.service;
  oneOf(
    'service.fallbackRule',
    fallbackRule,
    rules.service.rules.map(({ id }) => id),
  );
  for (const { id, outcome } of rules.service.rules)
    oneOf(`service.rules.${id}.outcome`, outcome, Object.keys(statusMap));
  const facts = factsOf(rules);
  for (const persona of new Set(rules.personas.map((one) => one.rules))) {
    const { walk, derived, dispositif, service } = walker(rules, facts, persona);
    for (const { id, when } of rules.derived) if (when) derived(id, `derived.${id}`);
    for (const { id } of rules.dispositifs) dispositif(id, `dispositifs.${id}`);
    service();
    for (const { id, when } of rules.overlays) walk(when, `overlays.${id}`);
    for (const { id, askWhen, askUnless } of rules.questions)
      for (const when of [askWhen, askUnless]) if (when) walk(when, `questions.${id}`);
  }
}

const checked = new WeakSet<Rules>();

/**
 * Refuses a rule book that cannot be read, with a RulebookError that says where, what was given and what is accepted.
 * Each object is checked once. It judges the form and the references, never the law.
 * @example checkRulebook({ …rulebook, derived: [] }) // throws: « dispositifs.… : "salarie_prive" ; accepté : … »
 */
export function checkRulebook(rules: Rules): void {
  if (typeof rules !== 'object' || rules === null) refuse('rulebook', rules, 'un livre de règles (objet)');
  if (checked.has(rules)) return;
  try {
    check(rules);
  } catch (error) {
    if (error instanceof RulebookError) throw error;
    refuse('rulebook', told(error), 'les clés et les formes de rules.json');
  }
  checked.add(rules);
}
