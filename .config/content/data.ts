/** Every datum that is no text to read, with the file and the path where it stands. */
import type { Book } from './book.js';

export const folder = 'src/content/rulebook';
/** A module of a measure. @example fiche('rqth', 'rule') // 'src/content/dispositifs/rqth/rule.ts' */
export const fiche = (id: string, module: string) => `src/content/dispositifs/${id}/${module}.ts`;
export type Datum = { file: string; path: string; value: unknown };

export function data(book: Book): Datum[] {
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
