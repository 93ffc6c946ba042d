import { held } from './pack.js';

/** Where the built-in questionnaires are in French: modules whose published file holds the finished definition. */
export const questionnaires = {
  'auto-positionnement-pdp': held(
    'auto-positionnement-pdp.fr',
    () => import('./built-in/auto-positionnement-pdp.fr.js'),
  ),
  'signaux-alerte-employeur': held(
    'signaux-alerte-employeur.fr',
    () => import('./built-in/signaux-alerte-employeur.fr.js'),
  ),
} as const;

export type BuiltIn = keyof typeof questionnaires;
/** The one that a tag shows without `questionnaire`, `src` or `definition`. */
export const defaultQuestionnaire: BuiltIn = 'auto-positionnement-pdp';
