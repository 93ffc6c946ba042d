/**
 * What the finder fetches, in two waves: what asks (rules and questions), then what answers (texts of the measures).
 * Published files hold finished data: see `built-in`.
 */
export const asking = () => import('./built-in/finder-asking.js');

/** What every reading needs. */
export const fiches = () => import('./built-in/finder-fiches.js');

/** The texts of one reader. */
export const readings = {
  travailleur: () => import('../content/dispositifs/fr.travailleur.js'),
  professionnel: () => import('../content/dispositifs/fr.professionnel.js'),
  employeur: () => import('../content/dispositifs/fr.employeur.js'),
} as const;

/** « À ne pas oublier », in the words of one reader. */
export const reminderWords = {
  travailleur: () => import('../content/rulebook/reminders.fr.js'),
  professionnel: () => import('../content/rulebook/reminders.fr.professionnel.js'),
  employeur: () => import('../content/rulebook/reminders.fr.js'),
} as const;
