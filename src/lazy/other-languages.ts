/**
 * Where everything said in a language other than French is, each text a file of its own. A French visit fetches nothing
 * of this, not even these addresses.
 */
import { available } from '../i18n/available.js';
import { configure } from '../i18n/translation.js';
import { held } from './pack.js';

export type Modules<Kept> = Readonly<Partial<Record<string, () => Promise<{ default: Kept }>>>>;

/** What one of the lists below holds in that language. */
export const found = async <Kept>(modules: Modules<Kept>, language: string): Promise<Kept | undefined> =>
  (await modules[language]?.())?.default;

/** The interface words. */
export const words = {
  en: () => import('../i18n/generated/en.js'),
  'fr-x-simple': () => import('../i18n/generated/fr-x-simple.js'),
  ar: () => import('../i18n/generated/ar.js'),
} as const;

/** The built-in questionnaires, finished; in French too, for the way back from another language. */
export const questionnaires = {
  'auto-positionnement-pdp': {
    fr: held('auto-positionnement-pdp.fr', () => import('./built-in/auto-positionnement-pdp.fr.js')),
    en: held('auto-positionnement-pdp.en', () => import('./built-in/auto-positionnement-pdp.en.js')),
    'fr-x-simple': held(
      'auto-positionnement-pdp.fr-x-simple',
      () => import('./built-in/auto-positionnement-pdp.fr-x-simple.js'),
    ),
    ar: held('auto-positionnement-pdp.ar', () => import('./built-in/auto-positionnement-pdp.ar.js')),
  },
  'signaux-alerte-employeur': {
    fr: held('signaux-alerte-employeur.fr', () => import('./built-in/signaux-alerte-employeur.fr.js')),
    en: held('signaux-alerte-employeur.en', () => import('./built-in/signaux-alerte-employeur.en.js')),
    'fr-x-simple': held(
      'signaux-alerte-employeur.fr-x-simple',
      () => import('./built-in/signaux-alerte-employeur.fr-x-simple.js'),
    ),
    ar: held('signaux-alerte-employeur.ar', () => import('./built-in/signaux-alerte-employeur.ar.js')),
  },
} as const;

/** The library's own safety texts, beside an owner's definition. */
export const safety = {
  en: held('safety.en', () => import('../content/safety/en.js')),
  'fr-x-simple': held('safety.fr-x-simple', () => import('../content/safety/fr-x-simple.js')),
  ar: held('safety.ar', () => import('../content/safety/ar.js')),
} as const;

/** What the checker says. */
export const servicePages = {
  en: held('eligibilite.en', () => import('./built-in/eligibilite.en.js')),
  'fr-x-simple': held('eligibilite.fr-x-simple', () => import('./built-in/eligibilite.fr-x-simple.js')),
  ar: held('eligibilite.ar', () => import('./built-in/eligibilite.ar.js')),
} as const;

/** The words of the finder's questions. */
export const questions = {
  en: held('questions.en', () => import('../content/rulebook/questions.en.js')),
  'fr-x-simple': held('questions.fr-x-simple', () => import('../content/rulebook/questions.fr-x-simple.js')),
} as const;

/** What is said of each measure: its purpose and its first step, in English also its name and what to check. */
export const records = {
  en: held('dispositifs.en', () => import('../content/dispositifs/en.js')),
  'fr-x-simple': held('dispositifs.fr-x-simple', () => import('../content/dispositifs/fr-x-simple.js')),
} as const;

/** What the finder says beside its records: names of codes and of families, what not to forget. */
export const finderWords = {
  en: held('finder-words.en', () => import('./built-in/finder-words.en.js')),
} as const;

/** Puts the machinery in place, once. */
export const start = () => configure(available, words);

type Files = Readonly<Partial<Record<string, () => Promise<unknown>>>>;
const of: Readonly<Record<string, (embed: Element) => readonly Files[]>> = {
  'pdp-questionnaire': (embed) => {
    const books: Readonly<Partial<Record<string, Files>>> = questionnaires;
    const id = embed.getAttribute('questionnaire')?.trim() || 'auto-positionnement-pdp';
    return [embed.hasAttribute('src') ? safety : (books[id] ?? {})];
  },
  'pdp-dispositifs': () => [questions, records, finderWords],
  'pdp-eligibilite': () => [servicePages],
};

/** Every file one tag reads in that language, asked for at once by the loader. */
export const filesFor = (embed: Element, language: string): Promise<unknown>[] =>
  [words, ...(of[embed.localName]?.(embed) ?? [])].flatMap((files: Files) => files[language]?.() ?? []);
