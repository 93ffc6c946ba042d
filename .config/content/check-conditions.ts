/** What conditions refer to: answers, values, constants, derived facts, other records. */
import type { Condition } from '../../src/model/rulebook.js';
import type { Book, Fault } from './book.js';
import { checkReadable, isHollow } from './check-rules.js';
import { fiche, folder } from './data.js';

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** Every leaf of a condition. */
export function leaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  return 'not' in condition ? leaves(condition.not) : [condition];
}

/** Every condition of the rule book, with its place. */
function conditions(book: Book): { file: string; path: string; when: Condition }[] {
  const at = (file: string, path: string, when: Condition | undefined) => (when ? [{ file, path, when }] : []);
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
        Object.entries(lines ?? {}).flatMap(([line, when]) => at(fiche(id, 'rule'), `rules.${persona}.${line}`, when)),
      ),
      ...notes.flatMap(({ code, when }) => at(fiche(id, 'rule'), `notes.${code}`, when)),
      ...(boosts ?? []).flatMap(({ when }, index) => at(fiche(id, 'rule'), `boosts.${index}`, when)),
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
  const named = all.flatMap(({ when }) =>
    leaves(when).map((leaf) => ('derived' in leaf ? leaf.derived : 'fact' in leaf ? leaf.fact : '')),
  );
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
      .map(({ id }) => ({
        file: 'src/content/rulebook/derived.ts',
        path: id,
        found: 'aucune règle ne le lit',
        mend: 'l’enlever',
      })),
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
