import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['reclassement professionnel', 'changer de poste'],
  replaces: [],
  plain: [
    'trouver un autre poste dans l’entreprise',
    'mon patron doit me proposer un autre poste',
    'refuser un poste proposé',
    'poste proposé après inaptitude',
    'changer de travail dans la même entreprise',
    'autre emploi adapté à ma santé',
    'l’employeur ne propose rien',
    'chercher un poste pour un salarié inapte',
    'consulter le CSE pour une inaptitude',
    'recherche de poste dans le groupe',
    'inapte et pas de poste',
  ],
};
export default words;
