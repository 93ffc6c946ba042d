import { held } from './pack.js';

/**
 * What the finder fetches, in two waves: what asks (rules and questions), then what answers (texts of the measures).
 * Published files hold finished data: see `built-in`.
 */
export const asking = held('finder-asking', () => import('./built-in/finder-asking.js'));

/** What every reading needs. */
export const fiches = held('finder-fiches', () => import('./built-in/finder-fiches.js'));

/** The texts of one reader. */
export const readings = {
  travailleur: held('fr.travailleur', () => import('../content/dispositifs/fr.travailleur.js')),
  professionnel: held('fr.professionnel', () => import('../content/dispositifs/fr.professionnel.js')),
  employeur: held('fr.employeur', () => import('../content/dispositifs/fr.employeur.js')),
} as const;

const reminders = held('reminders.fr', () => import('../content/rulebook/reminders.fr.js'));
/** « À ne pas oublier », in the words of each reader: the employer reads those of the person. */
export const reminderWords = {
  travailleur: reminders,
  professionnel: held('reminders.fr.professionnel', () => import('../content/rulebook/reminders.fr.professionnel.js')),
  employeur: reminders,
} as const;
