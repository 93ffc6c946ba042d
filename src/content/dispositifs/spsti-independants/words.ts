import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['médecine du travail indépendant', 'affiliation SPSTI'],
  replaces: [],
  plain: [
    'médecine du travail pour artisan',
    'médecin du travail quand on est à son compte',
    'visite médicale pour indépendant',
    'suivi santé micro-entrepreneur',
    'auto-entrepreneur et médecine du travail',
    'voir un médecin du travail sans patron',
    'adhérer à un service de santé au travail',
    'chef d’entreprise et médecine du travail',
    'prévention pour indépendant',
    'profession libérale et médecine du travail',
    's’inscrire à la médecine du travail',
  ],
};
export default words;
