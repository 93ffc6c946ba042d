/** Where the built-in questionnaires are: structure with its French texts, then one module per other language. */
export const questionnaires = {
  'auto-positionnement-pdp': {
    fr: () => import('../content/questionnaires/auto-positionnement-pdp/index.js'),
    en: () => import('../content/questionnaires/auto-positionnement-pdp/en.js'),
  },
  'signaux-alerte-employeur': {
    fr: () => import('../content/questionnaires/signaux-alerte-employeur/index.js'),
    en: () => import('../content/questionnaires/signaux-alerte-employeur/en.js'),
  },
} as const;

export type BuiltIn = keyof typeof questionnaires;
export const defaultQuestionnaire: BuiltIn = 'auto-positionnement-pdp';
