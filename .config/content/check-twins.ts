/** Nothing stands twice in one list; a name is that of one measure only. */
import { strings, type Book, type Fault } from './book.js';
import { data, fiche, folder } from './data.js';

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
      strings(words).flatMap(([path, word]) =>
        names
          .filter(([other, nom]) => other !== id && nom === word.toLowerCase())
          .map(([other]) => ({
            file: fiche(id, 'words'),
            path,
            found: `« ${word} » : le nom de « ${other} »`,
            mend: 'l’enlever',
          })),
      ),
    ),
  ];
}
