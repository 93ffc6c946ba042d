/** All the content, as the checks read it: each text with the file and the path where it stands. */
import { readdirSync } from 'node:fs';
import { articles } from '../../src/content/articles.js';
import { caisses } from '../../src/content/caisses.js';
import en from '../../src/content/dispositifs/en.js';
import { besoins } from '../../src/content/dispositifs/facets.js';
import employeur from '../../src/content/dispositifs/fr.employeur.js';
import fr from '../../src/content/dispositifs/fr.js';
import professionnel from '../../src/content/dispositifs/fr.professionnel.js';
import travailleur from '../../src/content/dispositifs/fr.travailleur.js';
import simple from '../../src/content/dispositifs/fr-x-simple.js';
import references from '../../src/content/dispositifs/references.js';
import { dispositifs } from '../../src/content/dispositifs/rules.js';
import words from '../../src/content/dispositifs/words.js';
import { numbers } from '../../src/content/numbers.js';
import { about } from '../../src/content/rulebook/about.js';
import { constants } from '../../src/content/rulebook/constants.js';
import { contacts } from '../../src/content/rulebook/contacts.js';
import { derived } from '../../src/content/rulebook/derived.js';
import { families } from '../../src/content/rulebook/families.fr.js';
import { labels } from '../../src/content/rulebook/labels.fr.js';
import { overlays } from '../../src/content/rulebook/overlays.js';
import { listReferences } from '../../src/content/rulebook/references.js';
import { questionTexts } from '../../src/content/rulebook/questions.fr.js';
import { questions } from '../../src/content/rulebook/questions.js';
import { reminders } from '../../src/content/rulebook/reminders.js';
import { reminderTexts as reminderTextsPro } from '../../src/content/rulebook/reminders.fr.professionnel.js';
import { reminderTexts } from '../../src/content/rulebook/reminders.fr.js';
import { reminderSources } from '../../src/content/rulebook/reminders.sources.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { serviceTexts } from '../../src/content/rulebook/service.fr.js';
import { service } from '../../src/content/rulebook/service.js';
import { servicePage } from '../../src/content/rulebook/service-page.fr.js';
import { sources } from '../../src/content/sources.js';

export const book = {
  about,
  articles,
  besoins,
  caisses,
  constants,
  contacts,
  derived,
  dispositifs,
  families,
  /** One folder a measure. */
  folders: readdirSync('src/content/dispositifs', { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name),
  labels,
  listReferences,
  numbers,
  overlays,
  questions,
  questionTexts,
  reminders,
  reminderSources,
  reminderTexts,
  reminderTextsPro,
  service,
  servicePage,
  serviceTexts,
  simple,
  sources,
  texts: { en, fr, 'fr.travailleur': travailleur, 'fr.professionnel': professionnel, 'fr.employeur': employeur },
  references,
  version: rules.version,
  words,
};
export type Book = typeof book;

/** A fault: where it stands, what was found, how to mend it. In French, for whoever corrects the content. */
export type Fault = { file: string; path: string; found: string; mend: string };
export type Text = { file: string; path: string; text: string; locale: 'fr' | 'en'; reader?: string };

/** Every string under a value, with its path. */
export function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => strings(one, path ? `${path}.${key}` : key));
}

/** Every text that people read, with its place. */
export function readTexts(from: Book): Text[] {
  const folder = 'src/content';
  const place = (file: string, value: unknown, locale: 'fr' | 'en', reader?: string): Text[] =>
    strings(value).map(([path, text]) => ({ file, path, text, locale, ...(reader && { reader }) }));
  return [
    ...Object.entries(from.texts).flatMap(([module, byId]) =>
      Object.entries(byId).flatMap(([id, value]) =>
        place(`${folder}/dispositifs/${id}/${module}.ts`, value, module === 'en' ? 'en' : 'fr', module.split('.')[1]),
      ),
    ),
    ...place(`${folder}/rulebook/questions.fr.ts`, from.questionTexts, 'fr'),
    ...place(`${folder}/rulebook/service.fr.ts`, from.serviceTexts, 'fr'),
    ...place(`${folder}/rulebook/service-page.fr.ts`, from.servicePage, 'fr'),
    ...place(`${folder}/rulebook/labels.fr.ts`, from.labels, 'fr'),
    ...place(`${folder}/rulebook/reminders.fr.ts`, from.reminderTexts, 'fr'),
    ...place(`${folder}/rulebook/reminders.fr.professionnel.ts`, from.reminderTextsPro, 'fr', 'professionnel'),
    ...place(
      `${folder}/rulebook/families.fr.ts`,
      from.families.map(({ nom }) => nom),
      'fr',
    ),
    ...place(
      `${folder}/rulebook/contacts.ts`,
      from.contacts.map(({ nom }) => nom),
      'fr',
    ),
  ];
}
