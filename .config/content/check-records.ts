/** Every record is whole, sourced, dated, and leads somewhere. */
import type { Book, Fault } from './book.js';
import { fiche } from './data.js';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Empty fields and lists of a value, by path. */
function empty(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length ? value.flatMap((one, at) => empty(one, `${path}.${at}`)) : [path];
  if (typeof value !== 'object' || value === null) return value === '' ? [path] : [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'notes' ? [] : empty(one, path ? `${path}.${key}` : key),
  );
}

function twelveMonthsAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** The readings of its audience, no empty field, a text for each note. */
export function checkReadings(book: Book): Fault[] {
  const faults: Fault[] = [];
  for (const { id, audience, notes } of book.dispositifs) {
    const readers = [...audience, ...(audience.includes('travailleur') ? ['professionnel'] : [])];
    for (const reader of readers) {
      const module = `fr.${reader}` as 'fr.travailleur' | 'fr.professionnel' | 'fr.employeur';
      const reading = Object.hasOwn(book.texts, module) && book.texts[module][id];
      if (!reading) {
        faults.push({
          file: fiche(id, module),
          path: '',
          found: 'lecture absente',
          mend: `l’écrire, et la nommer dans src/content/dispositifs/${module}.ts`,
        });
        continue;
      }
      for (const path of empty(reading))
        faults.push({ file: fiche(id, module), path, found: 'vide', mend: 'l’écrire' });
      const texts = { ...book.texts.fr[id]?.notes, ...reading.notes };
      const persona = reader === 'employeur' ? 'employeur' : 'travailleur';
      for (const { code } of notes.filter((note) => note.persona === 'tous' || note.persona === persona))
        if (!texts[code])
          faults.push({ file: fiche(id, module), path: `notes.${code}`, found: 'note sans texte', mend: 'l’écrire' });
    }
    for (const path of [...empty(book.texts.fr[id]), ...(book.texts.fr[id] ? [] : ['fr'])])
      faults.push({ file: fiche(id, 'fr'), path, found: 'vide', mend: 'l’écrire' });
    for (const path of [...empty(book.texts.en[id]), ...(book.texts.en[id] ? [] : ['en'])])
      faults.push({ file: fiche(id, 'en'), path, found: 'vide', mend: 'la traduire' });
    if (audience.includes('employeur') && !book.texts.en[id]?.employeur)
      faults.push({ file: fiche(id, 'en'), path: 'employeur', found: 'absent', mend: 'le traduire' });
    if (!book.words[id]?.plain.length)
      faults.push({
        file: fiche(id, 'words'),
        path: 'plain',
        found: 'aucun mot simple',
        mend: 'écrire ce que les gens tapent',
      });
  }
  return faults;
}

/** Sources exist and are cited; dates are real and close enough. */
export function checkSources(book: Book): Fault[] {
  const faults: Fault[] = [];
  const all = [
    ...Object.entries(book.references).map(([id, one]) => ({ file: fiche(id, 'references'), ...one })),
    ...Object.values(book.listReferences).map((one) => ({ file: 'src/content/rulebook/references.ts', ...one })),
  ];
  const cited = new Set(all.flatMap(({ sources }) => sources));
  const known = new Set(book.sources.map(({ id }) => id));
  for (const { file, sources, checkedOn, reviewBy } of all) {
    if (!sources.length)
      faults.push({ file, path: 'sources', found: 'aucune source', mend: 'citer au moins une source' });
    for (const one of sources)
      if (!known.has(one))
        faults.push({
          file,
          path: 'sources',
          found: `source « ${one} » inconnue`,
          mend: 'l’ajouter à src/content/sources.ts',
        });
    if (!day.test(checkedOn) || !day.test(reviewBy) || reviewBy <= checkedOn || reviewBy > twelveMonthsAfter(checkedOn))
      faults.push({
        file,
        path: 'reviewBy',
        found: `${checkedOn} → ${reviewBy}`,
        mend: 'une date de relecture dans les douze mois',
      });
  }
  for (const id of known)
    if (!cited.has(id))
      faults.push({ file: 'src/content/sources.ts', path: id, found: 'jamais citée', mend: 'la citer ou l’enlever' });
  return faults;
}

/** Whom a person meets already, and can reach without us. */
const met = ['employeur', 'medecin-traitant', 'equipe-soignante'];
/** The rule book gives them neither number nor page yet: the card says whom to ask (`askNumber`). To be emptied. */
const toFind = ['c2p'];

/**
 * Ids are unique, and every outcome leads to someone who can be reached: a number or a page that is shown, the site's own
 * contact, or a sentence that says whom to ask (decision 28). A name alone is no way.
 */
export function checkWays(book: Book): Fault[] {
  const faults: Fault[] = [];
  const says: readonly string[] = [...Object.keys(book.servicePage.chercher), ...met, ...toFind];
  const reachable = (id: string) => {
    const contact = book.contacts.find((one) => one.id === id);
    if (!contact) return false;
    const isShown = contact.web ?? (contact.telConfidence !== 'C' && contact.tel);
    return Boolean(isShown) || contact.configurable || says.includes(id);
  };
  for (const { id, contacts } of book.service.rules)
    if (!contacts.some(reachable))
      faults.push({
        file: 'src/content/rulebook/service.ts',
        path: id,
        found: 'aucun moyen de joindre quelqu’un',
        mend: 'ajouter un contact',
      });
  for (const { id, audience, firstContact } of book.dispositifs)
    for (const persona of audience)
      if (!firstContact[persona] || !reachable(firstContact[persona]))
        faults.push({
          file: fiche(id, 'rule'),
          path: `firstContact.${persona}`,
          found: 'personne à joindre',
          mend: 'ajouter un contact',
        });
  const lists = {
    dispositifs: book.dispositifs,
    questions: book.questions,
    derived: book.derived,
    contacts: book.contacts,
    sources: book.sources,
    'service.rules': book.service.rules,
    overlays: book.overlays,
    reminders: book.reminders,
    caisses: book.caisses.map(({ code }) => ({ id: code })),
  };
  for (const [list, items] of Object.entries(lists))
    items.forEach(({ id }, at) => {
      if (items.findIndex((one) => one.id === id) !== at)
        faults.push({
          file: 'src/content',
          path: `${list}.${id}`,
          found: 'deux fois le même id',
          mend: 'en changer un',
        });
    });
  return faults;
}
