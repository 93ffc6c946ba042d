/** Where the built-in questionnaires are in French: modules whose published file holds the finished definition. */
export const questionnaires = {
  'auto-positionnement-pdp': () => import('./built-in/auto-positionnement-pdp.fr.js'),
  'signaux-alerte-employeur': () => import('./built-in/signaux-alerte-employeur.fr.js'),
} as const;

export type BuiltIn = keyof typeof questionnaires;
export const defaultQuestionnaire: BuiltIn = 'auto-positionnement-pdp';
