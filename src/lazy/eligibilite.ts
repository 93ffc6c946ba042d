import { held } from './pack.js';

/** Where what the checker reads and says is: one module per language, whose published file holds finished data. */
export const servicePage = {
  fr: held('eligibilite.fr', () => import('./built-in/eligibilite.fr.js')),
} as const;
