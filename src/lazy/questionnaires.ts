import { held } from './pack.js';

/** Where the built-in questionnaires are: one module per language, whose published file holds the finished definition. */
export const questionnaires = {
  'auto-positionnement-pdp': {
    fr: held('auto-positionnement-pdp.fr', () => import('./built-in/auto-positionnement-pdp.fr.js')),
    en: held('auto-positionnement-pdp.en', () => import('./built-in/auto-positionnement-pdp.en.js')),
  },
  'signaux-alerte-employeur': {
    fr: held('signaux-alerte-employeur.fr', () => import('./built-in/signaux-alerte-employeur.fr.js')),
    en: held('signaux-alerte-employeur.en', () => import('./built-in/signaux-alerte-employeur.en.js')),
  },
} as const;

export type BuiltIn = keyof typeof questionnaires;
export const defaultQuestionnaire: BuiltIn = 'auto-positionnement-pdp';
