/** Every translated content file with the French it was made from, path by path. The interface words are not here: XLIFF keeps their source. */
import en from '../../src/content/dispositifs/en.js';
import employeur from '../../src/content/dispositifs/fr.employeur.js';
import professionnel from '../../src/content/dispositifs/fr.professionnel.js';
import fr from '../../src/content/dispositifs/fr.js';
import travailleur from '../../src/content/dispositifs/fr.travailleur.js';
import simple from '../../src/content/dispositifs/fr-x-simple.js';
import autoAr from '../../src/content/questionnaires/auto-positionnement-pdp/ar.js';
import autoEn from '../../src/content/questionnaires/auto-positionnement-pdp/en.js';
import autoSimple from '../../src/content/questionnaires/auto-positionnement-pdp/fr-x-simple.js';
import autoFr from '../../src/content/questionnaires/auto-positionnement-pdp/fr.js';
import signauxAr from '../../src/content/questionnaires/signaux-alerte-employeur/ar.js';
import signauxEn from '../../src/content/questionnaires/signaux-alerte-employeur/en.js';
import signauxSimple from '../../src/content/questionnaires/signaux-alerte-employeur/fr-x-simple.js';
import signauxFr from '../../src/content/questionnaires/signaux-alerte-employeur/fr.js';
import { families as familiesEn } from '../../src/content/rulebook/families.en.js';
import { families } from '../../src/content/rulebook/families.fr.js';
import { labels as labelsEn } from '../../src/content/rulebook/labels.en.js';
import { labels } from '../../src/content/rulebook/labels.fr.js';
import questionsAr from '../../src/content/rulebook/questions.ar.js';
import questionsEn from '../../src/content/rulebook/questions.en.js';
import questionsSimple from '../../src/content/rulebook/questions.fr-x-simple.js';
import { questionTexts } from '../../src/content/rulebook/questions.fr.js';
import { reminderTexts as proRemindersEn } from '../../src/content/rulebook/reminders.en.professionnel.js';
import { reminderTexts as remindersEn } from '../../src/content/rulebook/reminders.en.js';
import { reminderTexts as proReminders } from '../../src/content/rulebook/reminders.fr.professionnel.js';
import { reminderTexts as reminders } from '../../src/content/rulebook/reminders.fr.js';
import serviceAr from '../../src/content/rulebook/service.ar.js';
import serviceEn from '../../src/content/rulebook/service.en.js';
import serviceSimple from '../../src/content/rulebook/service.fr-x-simple.js';
import safetyAr from '../../src/content/safety/ar.js';
import safetyEn from '../../src/content/safety/en.js';
import safetySimple from '../../src/content/safety/fr-x-simple.js';
import safetyFr from '../../src/content/safety/fr.js';
import page from '../../src/lazy/built-in/eligibilite.fr.js';
import type { EmployerReading, PartlyTranslated, WorkerReading } from '../../src/model/fiche.js';

/** One file of translation: its language, the French and the translation, texts by path. */
export type Pair = { file: string; locale: string; french: Texts; words: Texts };
export type Texts = ReadonlyMap<string, string>;

/** Every text under a value, by its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, path ? `${path}.${key}` : key));
}

const pair = (file: string, locale: string, french: unknown, words: unknown): Pair => ({
  file: `src/content/${file}`,
  locale,
  french: new Map(texts(french)),
  words: new Map(texts(words)),
});

/** The checker's French page in the shape translators fill. */
const servicePage = {
  enAttente: page.enAttente,
  rules: page.texts,
  overlays: page.overlays,
  service: page.service,
  help: page.help,
  reminderTexts: page.reminderTexts,
  names: Object.fromEntries(Object.entries(page.contacts).map(([id, { nom }]) => [id, nom])),
  lookUp: Object.fromEntries(
    Object.entries(page.contacts).flatMap(([id, { chercher }]) => (chercher ? [[id, chercher]] : [])),
  ),
};
/** The checker's own questions; Arabic has no others. */
const asked = Object.fromEntries(
  Object.keys(page.words).map((id) => {
    const { texte, aide, options, nonReponse } = questionTexts[id]!;
    const { label, commentSavoir } = nonReponse;
    return [id, { texte, aide, options, nonReponse: { label, commentSavoir } }];
  }),
);

const steps = ({ enBref, premierPas }: { enBref?: string; premierPas: string }) => ({ enBref, premierPas });
const own = (reading: WorkerReading | EmployerReading) => ({ ...steps(reading), aVerifier: reading.aVerifier });
/** The shared French purpose is that of everyone: a translation may have it in two voices. */
const record = (id: string, { enBrefTiers }: PartlyTranslated) => {
  const { nom, enBref } = fr[id]!;
  const ofEmployer = (employeur as Readonly<Record<string, EmployerReading>>)[id];
  return {
    nom,
    ...own(travailleur[id]!),
    enBref,
    enBrefTiers: enBrefTiers && enBref,
    professionnel: own(professionnel[id]!),
    employeur: ofEmployer && own(ofEmployer),
  };
};
const simplified = (whole: ReturnType<typeof record>) => ({
  ...steps(whole),
  enBrefTiers: whole.enBrefTiers,
  professionnel: steps(whole.professionnel),
  employeur: whole.employeur && steps(whole.employeur),
});

const inAll = (folder: string, french: unknown, byLanguage: Readonly<Record<string, unknown>>, dot = '/'): Pair[] =>
  Object.entries(byLanguage).map(([locale, words]) => pair(`${folder}${dot}${locale}.ts`, locale, french, words));

export const pairs: readonly Pair[] = [
  ...inAll('questionnaires/auto-positionnement-pdp', autoFr, { en: autoEn, 'fr-x-simple': autoSimple, ar: autoAr }),
  ...inAll('questionnaires/signaux-alerte-employeur', signauxFr, {
    en: signauxEn,
    'fr-x-simple': signauxSimple,
    ar: signauxAr,
  }),
  ...inAll('safety', safetyFr, { en: safetyEn, 'fr-x-simple': safetySimple, ar: safetyAr }),
  ...inAll('rulebook/questions', questionTexts, { en: questionsEn, 'fr-x-simple': questionsSimple }, '.'),
  ...inAll('rulebook/questions', asked, { ar: questionsAr }, '.'),
  ...inAll('rulebook/service', servicePage, { en: serviceEn, 'fr-x-simple': serviceSimple, ar: serviceAr }, '.'),
  pair('rulebook/labels.en.ts', 'en', labels, labelsEn),
  pair('rulebook/families.en.ts', 'en', Object.fromEntries(families.map(({ id, nom }) => [id, nom])), familiesEn),
  pair('rulebook/reminders.en.ts', 'en', reminders, remindersEn),
  pair('rulebook/reminders.en.professionnel.ts', 'en', proReminders, proRemindersEn),
  ...Object.entries(en).map(([id, words]) => pair(`dispositifs/${id}/en.ts`, 'en', record(id, words), words)),
  ...Object.entries(simple).map(([id, words]) =>
    pair(`dispositifs/${id}/fr-x-simple.ts`, 'fr-x-simple', simplified(record(id, words)), words),
  ),
];
