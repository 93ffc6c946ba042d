/** What refers to something that must exist: answers, constants, contacts, sources, other records. */
import type { Condition } from '../../src/model/rulebook.js';
import type { Book, Fault } from './book.js';
import { checkReadable, isHollow } from './check-rules.js';

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** Every leaf of a condition. */
export function leaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  return 'not' in condition ? leaves(condition.not) : [condition];
}

const record = (id: string) => `src/content/dispositifs/${id}/rule.ts`;

/** Every condition of the rule book, with its place. */
function conditions(book: Book): { file: string; path: string; when: Condition }[] {
  const at = (file: string, path: string, when: Condition | undefined) => (when ? [{ file, path, when }] : []);
  const folder = 'src/content/rulebook';
  return [
    ...book.derived.flatMap(({ id, when }) => at(`${folder}/derived.ts`, id, when)),
    ...book.questions.flatMap(({ id, askWhen, askUnless }) => [
      ...at(`${folder}/questions.ts`, `${id}.askWhen`, askWhen),
      ...at(`${folder}/questions.ts`, `${id}.askUnless`, askUnless),
    ]),
    ...book.service.rules.flatMap(({ id, when }) => at(`${folder}/service.ts`, id, when)),
    ...book.overlays.flatMap(({ id, when }) => at(`${folder}/overlays.ts`, id, when)),
    ...book.reminders.flatMap(({ id, when, service }) => [
      ...at(`${folder}/reminders.ts`, id, when),
      ...at(`${folder}/reminders.ts`, `${id}.service`, service),
    ]),
    ...book.dispositifs.flatMap(({ id, rules, notes, boosts }) => [
      ...Object.entries(rules).flatMap(([persona, lines]) =>
        Object.entries(lines ?? {}).flatMap(([line, when]) => at(record(id), `rules.${persona}.${line}`, when)),
      ),
      ...notes.flatMap(({ code, when }) => at(record(id), `notes.${code}`, when)),
      ...(boosts ?? []).flatMap(({ when }, index) => at(record(id), `boosts.${index}`, when)),
    ]),
  ];
}

function ofLeaf(leaf: Leaf, book: Book): string {
  if ('const' in leaf) return '';
  if ('derived' in leaf)
    return book.derived.some(({ id }) => id === leaf.derived) ? '' : `fait déduit « ${leaf.derived} »`;
  if ('dispositif' in leaf)
    return book.dispositifs.some(({ id }) => id === leaf.dispositif) ? '' : `mesure « ${leaf.dispositif} »`;
  const question = book.questions.find(({ id }) => id === leaf.fact);
  if (!question && !book.derived.some(({ id, number }) => id === leaf.fact && number))
    return `réponse « ${leaf.fact} »`;
  if (leaf.op === 'absent') return '';
  const { value } = leaf;
  const name = typeof value === 'object' && 'constant' in value ? value.constant : undefined;
  const dated = book.constants.filter((one) => one.name === name);
  if (name !== undefined && !dated.length) return `constante « ${name} »`;
  const { min = -Infinity, max = Infinity } = question ?? {};
  const numbers = (name === undefined ? [value] : dated.map((one) => one.value)).filter(Number.isFinite) as number[];
  const out = numbers.find((one) => one < min || one > max);
  if (out !== undefined) return `valeur « ${out} » de ${leaf.fact} (${min} à ${max})`;
  if (name !== undefined) return '';
  if (question?.type !== 'choix') return '';
  if (/^[gl]t/.test(leaf.op)) return `comparaison « ${leaf.op} » d’un choix`;
  const wrong = [value].flat().find((one) => !question.options.some((option) => option.value === one));
  return wrong === undefined ? '' : `valeur « ${wrong} » de ${leaf.fact}`;
}

/** Conditions name what exists; constants are read, dated and in order. */
export function checkConditions(book: Book): Fault[] {
  const all = conditions(book);
  const read = new Set(
    all
      .flatMap(({ when }) => leaves(when))
      .flatMap((leaf) =>
        'value' in leaf && typeof leaf.value === 'object' && 'constant' in leaf.value ? [leaf.value.constant] : [],
      ),
  );
  const file = 'src/content/rulebook/constants.ts';
  const named = all.flatMap(({ when }) => leaves(when).map((leaf) => ('derived' in leaf ? leaf.derived : 'fact' in leaf ? leaf.fact : ''))); // prettier-ignore
  const faults: Fault[] = [
    ...all.flatMap(({ file: at, path, when }) =>
      leaves(when)
        .map((leaf) => ofLeaf(leaf, book))
        .filter(Boolean)
        .map((found) => ({ file: at, path, found: `${found} : n’existe pas`, mend: 'corriger le nom ou l’ajouter' })),
    ),
    ...all
      .filter(({ when }) => isHollow(when))
      .map(({ file: at, path }) => ({ file: at, path, found: 'liste vide', mend: 'la remplir ou l’enlever' })),
    ...book.derived
      .filter(({ id }) => !named.includes(id))
      .map(({ id }) => ({ file: 'src/content/rulebook/derived.ts', path: id, found: 'aucune règle ne le lit', mend: 'l’enlever' })), // prettier-ignore
    ...book.constants.flatMap(({ name, from, textOnly }, index) => {
      const twin = book.constants.slice(0, index).findLast((one) => one.name === name);
      return [
        ...(twin && twin.from >= from
          ? [
              {
                file,
                path: name,
                found: `date ${from} après ${twin.from}`,
                mend: 'ranger par date d’effet, une seule par jour',
              },
            ]
          : []),
        ...(!textOnly && !read.has(name)
          ? [{ file, path: name, found: 'aucune règle ne la lit', mend: 'l’enlever, ou textOnly: true' }]
          : []),
      ];
    }),
  ];
  return faults.length ? faults : checkReadable(book);
}

/** Contacts, families, codes and other records that records name. */
export function checkNames(book: Book): Fault[] {
  const contact = new Set(book.contacts.map(({ id }) => id));
  const ids = new Set(book.dispositifs.map(({ id }) => id));
  const asked = new Set(book.questions.map(({ id }) => id));
  const lines = new Set(book.service.rules.map(({ id }) => id));
  const faults: Fault[] = [];
  const need = (file: string, path: string, known: boolean, found: string) => {
    if (!known) faults.push({ file, path, found: `${found} : n’existe pas`, mend: 'corriger le nom ou l’ajouter' });
  };
  for (const one of book.dispositifs) {
    const file = record(one.id);
    for (const id of [...one.goesWith, ...one.notWith])
      need(file, 'goesWith, notWith', ids.has(id), `mesure « ${id} »`);
    for (const id of Object.values(one.firstContact)) need(file, 'firstContact', contact.has(id), `contact « ${id} »`);
    for (const { code, contact: id } of one.notes)
      if (id) need(file, `notes.${code}`, contact.has(id), `contact « ${id} »`);
    for (const { code, ask } of one.notes) if (ask) need(file, `notes.${code}`, asked.has(ask), `question « ${ask} »`);
    for (const id of one.display.mode === 'own-question' ? one.display.questions : [])
      need(file, 'display', asked.has(id), `question « ${id} »`);
    for (const code of one.initiator) need(file, 'initiator', code in book.labels.initiator, `code « ${code} »`);
    for (const code of one.agreements) need(file, 'agreements', code in book.labels.agreements, `code « ${code} »`);
    need(file, 'duringLeave', one.duringLeave in book.labels.duringLeave, `code « ${one.duringLeave} »`);
    need(
      file,
      'family',
      book.families.some(({ id }) => id === one.family),
      `famille « ${one.family} »`,
    );
  }
  for (const [list, { id, contacts }] of [
    ...book.service.rules.map((one) => ['service', one] as const),
    ...book.overlays.map((one) => ['overlays', one] as const),
  ])
    for (const name of contacts) need(`src/content/rulebook/${list}.ts`, id, contact.has(name), `contact « ${name} »`);
  for (const { id, persona, dispositifs, rules: with_ = [] } of book.reminders) {
    const file = 'src/content/rulebook/reminders.ts';
    const own = new Set(book.dispositifs.filter(({ audience }) => audience.includes(persona)).map((one) => one.id));
    for (const name of dispositifs) need(file, id, own.has(name), `mesure « ${name} » pour ${persona}`);
    for (const name of with_) need(file, id, lines.has(name), `ligne « ${name} »`);
  }
  for (const { id, options, optionsEmployeur = [] } of book.questions)
    for (const name of optionsEmployeur)
      need('src/content/rulebook/questions.ts', `${id}.optionsEmployeur`, options.some(({ value }) => value === name), `réponse « ${name} »`); // prettier-ignore
  return faults;
}
