/** The form of each datum: days that exist, numbers and addresses that can be used, nothing empty, nothing twice. */
import { isDate } from '../../src/engine/at.js';
import { strings, type Book, type Fault } from './book.js';

const folder = 'src/content/rulebook';
const fiche = (id: string, module: string) => `src/content/dispositifs/${id}/${module}.ts`;
type Datum = { file: string; path: string; value: unknown };

/** Every datum that is no text to read, with its place. */
function data(book: Book): Datum[] {
  const each = (file: string, list: readonly { id?: string; name?: string }[]): Datum[] =>
    list.map((value) => ({ file, path: value.id ?? value.name ?? '', value }));
  const modules = (module: string, byId: object): Datum[] =>
    Object.entries(byId).map(([id, value]) => ({ file: fiche(id, module), path: '', value: value as unknown }));
  return [
    ...each(`${folder}/constants.ts`, book.constants),
    ...each(`${folder}/contacts.ts`, book.contacts),
    ...each(`${folder}/derived.ts`, book.derived),
    ...each(`${folder}/overlays.ts`, book.overlays),
    ...each(`${folder}/questions.ts`, book.questions),
    ...each(`${folder}/reminders.ts`, book.reminders),
    ...each(`${folder}/service.ts`, book.service.rules),
    ...each('src/content/sources.ts', book.sources),
    ...modules('references', book.references),
    ...modules('words', book.words),
    ...book.dispositifs.map((value) => ({ file: fiche(value.id, 'rule'), path: '', value })),
    { file: 'src/content/articles.ts', path: 'articles', value: book.articles },
    { file: 'src/content/caisses.ts', path: '', value: book.caisses },
    { file: `${folder}/references.ts`, path: '', value: book.listReferences },
    { file: `${folder}/reminders.sources.ts`, path: '', value: book.reminderSources },
  ];
}

const page = /^https:\/\/[^\s/.]+\.\S+$/;
/** By the end of a path: what is right, and how it is written. */
const forms: readonly [RegExp, (text: string) => boolean, string][] = [
  [/(^|\.)(checkedOn|reviewBy|readOn|verifiedOn|from)$/, isDate, 'un jour qui existe, AAAA-MM-JJ'],
  [/(^|\.)web$/, (text) => page.test(text), 'une adresse : https://…'],
  [/(^|\.)url\.\d+$/, (text) => page.test(text.replace(/^http:/, 'https:')), 'une adresse : https://…'],
  [/^articles\./, (text) => /^LEGIARTI\d{12}$/.test(text), 'comme LEGIARTI000043894167'],
  [/(^|\.)legal\.\d+$/, (text) => !/\b[LRD]\.?\d/.test(text), 'comme « C. trav. L. 1226-2 »'],
];
const number =
  /^(\+33 [1-9]( \d\d){4}|0[1-9]( \d\d){4}|0 8\d\d( \d{3}){2}|0 8\d\d( \d\d){3}|3\d \d\d|3\d{3}|1\d\d?|116 \d{3})$/;
const numberMend = 'comme « 03 53 01 20 40 », « 36 46 » ou « 0 806 000 126 »';

/** Days, addresses, articles and numbers are written as they must; nothing is empty. */
export function checkForm(book: Book): Fault[] {
  const faults = data(book).flatMap(({ file, path, value }) =>
    strings(value, path).flatMap(([at, text]) => [
      ...(text.trim() ? [] : [{ file, path: at, found: 'vide', mend: 'l’écrire' }]),
      ...forms
        .filter(([where, isRight]) => where.test(at) && !isRight(text))
        .map(([, , mend]) => ({ file, path: at, found: `« ${text} »`, mend })),
    ]),
  );
  const filled = [
    ...book.reminders.map(({ id, dispositifs: list }) => ({ file: 'reminders', path: `${id}.dispositifs`, list })),
    ...book.overlays.map(({ id, outcomes: list }) => ({ file: 'overlays', path: `${id}.outcomes`, list })),
  ];
  for (const { file, path, list } of filled)
    if (!list.length) faults.push({ file: `${folder}/${file}.ts`, path, found: 'liste vide', mend: 'la remplir' });
  for (const { id, tel, telConfidence } of book.contacts) {
    const file = `${folder}/contacts.ts`;
    if (tel !== null && !number.test(tel))
      faults.push({ file, path: `${id}.tel`, found: `« ${tel} »`, mend: numberMend });
    if ((tel === null) !== (telConfidence === null))
      faults.push({ file, path: `${id}.telConfidence`, found: 'l’un sans l’autre', mend: 'tel et telConfidence, ou null deux fois' }); // prettier-ignore
  }
  for (const [name, written] of Object.entries(book.numbers))
    if (!number.test(written))
      faults.push({ file: 'src/content/numbers.ts', path: name, found: `« ${written} »`, mend: numberMend });
  for (const [at, { name, unit }] of book.constants.entries()) {
    const before = book.constants.slice(0, at).find((one) => one.name === name);
    if (before && before.unit !== unit)
      faults.push({ file: `${folder}/constants.ts`, path: name, found: `unité « ${unit} » après « ${before.unit} »`, mend: 'la même unité pour toutes ses dates' }); // prettier-ignore
  }
  return faults;
}

/** Every list of texts under a value, with its path. */
function lists(value: unknown, path = ''): [string, string[]][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => lists(one, path ? `${path}.${key}` : key));
}

/** Nothing stands twice in one list; a name is that of one measure only. */
export function checkTwins(book: Book): Fault[] {
  const names = Object.entries(book.texts.fr).map(([id, { nom }]) => [id, nom.toLowerCase()] as const);
  const all = [
    ...data(book).flatMap(({ file, path, value }) =>
      lists(value, path)
        .filter(([at]) => !/(goes|not)With$/.test(at))
        .map(([at, list]) => ({ file, path: at, list })),
    ),
    ...book.dispositifs.map(({ id, notes }) => ({
      file: fiche(id, 'rule'),
      path: 'notes',
      list: notes.map(({ code, persona }) => `${code}, ${persona}`),
    })),
    ...book.dispositifs.map(({ id, goesWith, notWith }) => ({
      file: fiche(id, 'rule'),
      path: 'goesWith, notWith',
      list: [...goesWith, ...notWith],
    })),
    ...Object.entries(book.texts).flatMap(([module, byId]) =>
      Object.entries(byId).flatMap(([id, value]) =>
        lists(value).map(([path, list]) => ({ file: fiche(id, module), path, list })),
      ),
    ),
    ...book.questions.map(({ id, options }) => ({
      file: `${folder}/questions.ts`,
      path: `${id}.options`,
      list: options.map(({ value }) => value),
    })),
    { file: `${folder}/questions.ts`, path: 'order', list: book.questions.map(({ order }) => String(order)) },
    ...Object.entries(book.questionTexts).map(([id, { options }]) => ({
      file: `${folder}/questions.fr.ts`,
      path: `${id}.options`,
      list: Object.values(options ?? {}),
    })),
    { file: 'src/content/dispositifs', path: 'nom', list: names.map(([, nom]) => nom) },
    { file: 'src/content/dispositifs', path: 'nom, en', list: Object.values(book.texts.en).map(({ nom }) => nom) },
  ];
  return [
    ...all.flatMap(({ file, path, list }) =>
      list
        .filter((one, at) => list.indexOf(one) !== at)
        .map((one) => ({
          file,
          path,
          found: `« ${one} » est là deux fois`,
          mend: 'en garder un, ou le nommer autrement',
        })),
    ),
    ...book.dispositifs
      .filter(({ id, goesWith, notWith }) => [...goesWith, ...notWith].includes(id))
      .map(({ id }) => ({ file: fiche(id, 'rule'), path: 'goesWith, notWith', found: 'elle-même', mend: 'l’enlever' })),
    ...Object.entries(book.words).flatMap(([id, words]) =>
      strings(words).flatMap(
        ([path, word]) =>
        names
          .filter(([other, nom]) => other !== id && nom === word.toLowerCase())
          .map(([other]) => ({ file: fiche(id, 'words'), path, found: `« ${word} » : le nom de « ${other} »`, mend: 'l’enlever' })), // prettier-ignore
      ),
    ),
  ];
}
