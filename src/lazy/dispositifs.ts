/**
 * What the finder fetches, in two waves: what asks (rules and questions), then what answers (texts of the measures).
 * The build gives the first wave a rule book cut to what asks.
 */
export const asking = {
  rules: () => import('../content/rulebook/rules.js'),
  questions: () => import('../content/rulebook/questions.fr.js'),
} as const;

/** The texts of one reader. */
export const readings = {
  travailleur: () => import('../content/dispositifs/fr.travailleur.js'),
  professionnel: () => import('../content/dispositifs/fr.professionnel.js'),
  employeur: () => import('../content/dispositifs/fr.employeur.js'),
} as const;

/** What every reading needs. */
export const fiches = {
  texts: () => import('../content/dispositifs/fr.js'),
  references: () => import('../content/dispositifs/references.js'),
  sources: () => import('../content/sources.js'),
  articles: () => import('../content/articles.js'),
  contacts: () => import('../content/rulebook/contacts.js'),
  labels: () => import('../content/rulebook/labels.fr.js'),
  reminders: () => import('../content/rulebook/reminders.js'),
  reminderTexts: () => import('../content/rulebook/reminders.fr.js'),
  reminderTextsProfessionnel: () => import('../content/rulebook/reminders.fr.professionnel.js'),
  rules: () => import('../content/rulebook/rules.js'),
} as const;

/** What is whole in English. */
export const translations = { en: () => import('../content/dispositifs/en.js') } as const;
