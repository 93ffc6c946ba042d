import { held } from './pack.js';

/** Where what the checker reads and says is, in French: a module whose published file holds finished data. */
export const servicePage = held('eligibilite.fr', () => import('./built-in/eligibilite.fr.js'));

/** What judges by the rules, likewise: the checker's code would ask for that chunk once it has come. */
export const judging = () => import('../engine/ask.js');
