/** What has an id has its words, its dates and its place in each list; and no list names what does not exist. */
import type { Book, Fault } from './book.js';
import { fiche, folder } from './data.js';

/** Both lists hold the same names. */
function pair(file: string, path: string, ids: readonly string[], held: object | readonly string[]): Fault[] {
  const keys = Array.isArray(held) ? (held as string[]) : Object.keys(held);
  const at = (id: string) => (path ? `${path}.${id}` : id);
  return [
    ...ids
      .filter((id) => !keys.includes(id))
      .map((id) => ({ file, path: at(id), found: 'absent', mend: 'l’ajouter à ce fichier' })),
    ...keys
      .filter((key) => !ids.includes(key))
      .map((key) => ({ file, path: at(key), found: 'rien ne porte ce nom', mend: 'corriger le nom, ou l’enlever' })),
  ];
}

/** The lists of `src/content/dispositifs`, and its folders. */
function ofDispositifs(book: Book): Fault[] {
  const ids = book.dispositifs.map(({ id }) => id);
  const employer = book.dispositifs.filter(({ audience }) => audience.includes('employeur')).map(({ id }) => id);
  const { 'fr.employeur': employeur, ...readings } = book.texts;
  const { references, words, besoins: facets, simple } = book;
  return [
    ...pair('src/content/dispositifs/rules.ts', '', book.folders, ids),
    ...Object.entries({ ...readings, references, words, facets, 'fr-x-simple': simple }).flatMap(([module, byId]) =>
      pair(`src/content/dispositifs/${module}.ts`, '', ids, byId),
    ),
    ...pair('src/content/dispositifs/fr.employeur.ts', '', employer, employeur),
  ];
}

/** The rules of each reader, and the texts that no note shows. */
function ofNotes(book: Book): Fault[] {
  return book.dispositifs.flatMap(({ id, audience, rules, statusFrom, notes }) => {
    const file = fiche(id, 'rule');
    const known: readonly string[] = ['travailleur', 'employeur'];
    const unknown = audience.filter((one) => !known.includes(one));
    const codes = (personas: string[]) => notes.filter((one) => personas.includes(one.persona)).map(({ code }) => code);
    const readers = {
      '': ['tous', 'travailleur', 'employeur'],
      '.travailleur': ['tous', 'travailleur'],
      '.professionnel': ['tous', 'travailleur'],
      '.employeur': ['tous', 'employeur'],
    };
    return [
      ...unknown.map((one) => ({ file, path: 'audience', found: `« ${one} »`, mend: known.join(', ') })),
      ...pair(file, 'rules', statusFrom ? Object.keys(rules) : audience, rules),
      ...Object.entries(readers).flatMap(([reader, personas]) => {
        const module = `fr${reader}` as 'fr';
        const shown = codes(personas);
        const written = Object.keys(book.texts[module][id]?.notes ?? {});
        return pair(fiche(id, module), 'notes', shown, [...written, ...shown]);
      }),
    ];
  });
}

/** Ids and words go together. */
export function checkPairs(book: Book): Fault[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const { questions, questionTexts, reminders, service, overlays, serviceTexts } = book;
  const ofWorker = reminders.filter(({ persona }) => persona === 'travailleur');
  return [
    ...ofDispositifs(book),
    ...ofNotes(book),
    ...pair(`${folder}/questions.fr.ts`, '', ids(questions), questionTexts),
    ...questions.flatMap(({ id, options }) =>
      pair(
        `${folder}/questions.fr.ts`,
        `${id}.options`,
        options.map(({ value }) => value),
        questionTexts[id]?.options ?? {},
      ),
    ),
    ...pair(`${folder}/reminders.fr.ts`, '', ids(reminders), book.reminderTexts),
    ...pair(`${folder}/reminders.fr.professionnel.ts`, '', ids(ofWorker), book.reminderTextsPro),
    ...pair(`${folder}/reminders.sources.ts`, '', ids(reminders), book.reminderSources),
    ...pair(`${folder}/service.fr.ts`, '', ids(service.rules), serviceTexts.rules),
    ...pair(`${folder}/service.fr.ts`, '', ids(overlays), serviceTexts.overlays),
  ];
}
