import { catalogue } from '../../src/content.js';
import { families } from '../../src/content/rulebook/families.fr.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { cardOf, type Card } from '../../src/elements/dispositifs/card/card.js';
import type { Desk } from '../../src/elements/dispositifs/card/desk.js';
import type { Way } from '../../src/elements/shared/rulebook/ways.js';
import type { Audience } from '../../src/model/rulebook.js';
import type { Source } from '../../src/model/source.js';
import { contactOf } from './contact.js';
import { deskOf, noSite, type Site } from './desk.js';
import { conditionWords } from './when.js';

/** A sentence that holds in some situations only, and those situations in words (empty: always). */
export type Case = { when: string; words: string; urgent: boolean; ways: readonly Way[] };

/** All that one page shows: the finder's card of a record for one reader, who to turn to, the cases, where else it is told. */
export type Sheet = {
  id: string;
  reading: Audience;
  /** Address inside the published folder. */
  path: string;
  title: string;
  family: string;
  card: Card;
  ways: readonly Way[];
  cases: readonly Case[];
  pages: readonly Source[];
  /** The readings of this record. */
  others: readonly Audience[];
  desk: Desk;
};

/** Who may read a record: the person's reading is also told to the professional. */
export const readingsOf = (id: string): Audience[] =>
  (catalogue[id]?.audience ?? []).flatMap((one) => (one === 'travailleur' ? [one, 'professionnel' as const] : [one]));

/** Where a page stands in the folder. @example pathOf('travailleur', 'rqth') // 'travailleur/rqth.html' */
export const pathOf = (reading: Audience, id: string): string => `${reading}/${id}.html`;

/** The notes of this reader, one per code; a code with two conditions holds when either does. */
function casesOf({ record, fiche }: Card, desk: Desk): Case[] {
  const mine = record.notes.filter(({ persona }) => persona === 'tous' || persona === desk.persona);
  return [...new Set(mine.map(({ code }) => code))].flatMap((code) => {
    const [words, notes] = [fiche.note(code), mine.filter((note) => note.code === code)];
    if (!words) return [];
    const conditions = notes.map(({ when }) => conditionWords(when, desk));
    return {
      when: conditions.includes('') ? '' : [...new Set(conditions)].join(' ; ou bien '),
      words,
      urgent: notes.some(({ urgent }) => urgent === true),
      ways: [...new Set(notes.flatMap(({ contact }) => contact ?? []))].flatMap((id) => contactOf(id, desk) ?? []),
    };
  });
}

/**
 * The sheet of a record for one reader; undefined when the record is not written for this reader.
 * @example sheetOf('rqth', 'travailleur')?.title // 'Reconnaissance de la qualité de travailleur handicapé (RQTH)'
 */
export function sheetOf(id: string, reading: Audience, site: Site = noSite): Sheet | undefined {
  const record = rules.dispositifs.find((one) => one.id === id);
  const others = readingsOf(id);
  if (!record || !others.includes(reading)) return undefined;
  const desk = deskOf(reading, site);
  const card = cardOf(record, undefined, desk);
  if (!card) return undefined;
  const { nom, sigle } = card.fiche;
  return {
    id,
    reading,
    path: pathOf(reading, id),
    title: sigle && !nom.words.includes(sigle) ? `${nom.words} (${sigle})` : nom.words,
    family: families.find((one) => one.id === record.family)?.nom ?? '',
    card,
    ways: card.ways.flatMap((way) => contactOf(way.id, desk) ?? []),
    cases: casesOf(card, desk),
    pages: card.pages as readonly Source[],
    others,
    desk,
  };
}

/** Every sheet of a reading, in the order of the rule book. */
export const sheetsOf = (reading: Audience, site: Site = noSite): Sheet[] =>
  rules.dispositifs.flatMap(({ id }) => sheetOf(id, reading, site) ?? []);
