/** French words for the names of custom-elements.json that the README does not describe. A test compares both lists. */
type Words = Readonly<Record<string, string>>;

export const events: Words = {
  'pdp-ready': 'Le premier écran est montré, tous les fichiers sont arrivés.',
  'pdp-step': 'Un autre écran est montré (`index` : son numéro), là où le parcours ne dépend pas des réponses.',
  'pdp-done': 'Le résultat est montré ; rien n’en est dit.',
  'pdp-sent': 'Le service a la demande ; ni son contenu ni son numéro ne sont dits.',
  'pdp-contact': 'Le contact du pied a été utilisé (`kind` : `tel`, `mail` ou `link`).',
  'pdp-error': 'Un réglage est à corriger (`code` : `PDP-nnn`).',
};

export const parts: Words = {
  title: 'Tous les titres.',
  notice: 'La confidentialité, ou ce que devient la demande.',
  question: 'Une question : titre, aide, réponses.',
  option: 'Une réponse ; `selected` s’ajoute à celle qui est choisie.',
  actions: 'Les boutons d’un écran.',
  panel: 'Un encadré de sécurité.',
  recap: 'Les réponses, ou la demande avant l’envoi.',
  result:
    'Le résultat, la confirmation ou la liste des fiches ; `comparison` s’ajoute quand des fiches sont côte à côte.',
  advice: 'Ce que l’on peut faire maintenant.',
  contacts: 'À qui s’adresser.',
  help: 'Le pied de chaque écran.',
  field: 'Un champ où l’on écrit.',
  error: 'Les messages d’erreur.',
  limits: 'Les limites de l’outil.',
  plan: '« Mes prochaines étapes ».',
  card: 'Une fiche.',
  status: 'L’état d’une fiche : dessin et mots.',
  first: 'Le premier pas d’une fiche.',
  facts: 'L’essentiel d’une fiche.',
  reminders: '« À ne pas oublier ».',
  because: '« Pourquoi cette réponse ».',
  changes: '« Ce qui changerait ».',
  dispute: '« Ce résultat me semble faux ».',
  reading: 'Le choix « Lecture ».',
  filters: 'Les filtres du catalogue.',
  count: 'Le nombre de fiches montrées.',
  hidden: 'Le nombre de fiches que votre page retire.',
  chosen: 'Les fiches à comparer.',
  service: 'Ce que le service fait, et ne fait pas.',
  sources: 'Les textes et les sources.',
};

export const tokens: Words = {
  '--pdp-accent': 'Bouton principal, liens, bord de la réponse choisie.',
  '--pdp-accent-text': 'Texte du bouton principal.',
  '--pdp-surface': 'Fond.',
  '--pdp-surface-soft': 'Fond des aides et des encadrés.',
  '--pdp-text': 'Texte.',
  '--pdp-text-muted': 'Texte discret : aides, dates.',
  '--pdp-border': 'Bords et filets.',
  '--pdp-selected': 'Fond de la réponse choisie.',
  '--pdp-error': 'Texte des erreurs.',
  '--pdp-focus': 'Cadre du clavier.',
  '--pdp-radius': 'Arrondi des coins.',
  '--pdp-space': 'Unité de tous les espaces.',
  '--pdp-font': 'Famille de caractères ; par défaut, celle de votre page.',
};

export const properties: Words = {
  answers:
    'Réponses connues d’avance, par identifiant de question : elles ne sont pas posées. La lire donne ce que la page a mis, jamais ce que la personne a choisi.',
  localRecords: 'Vos offres, vos notes, vos contacts, vos noms.',
  definition:
    'Votre questionnaire, au format de `schemas/questionnaire.json` ; il passe avant `src` et `questionnaire`.',
  transport: 'Votre fonction d’envoi, à la place de `endpoint`.',
  endpoints: 'Une adresse par caisse ; la configuration de la page la donne.',
};

/** For tests and previews: described nowhere to the public. */
export const apart = 'today';
export const todayWords = 'Date ISO, pour un essai ou un aperçu ; par défaut, celle du jour.';
