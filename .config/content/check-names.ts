/** What records name must exist: contacts, families, codes, questions, other records. */
import type { Book, Fault } from './book.js';
import { fiche } from './data.js';

/** A fault for each name that is nobody's. */
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
    const file = fiche(one.id, 'rule');
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
      need(
        'src/content/rulebook/questions.ts',
        `${id}.optionsEmployeur`,
        options.some(({ value }) => value === name),
        `réponse « ${name} »`,
      );
  return faults;
}
