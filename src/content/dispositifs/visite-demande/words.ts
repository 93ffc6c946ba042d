import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['visite médicale', 'voir le médecin du travail', 'visite occasionnelle'],
  replaces: [],
  plain: [
    'voir un médecin au travail',
    'je ne peux plus porter',
    'j’ai mal au travail',
    'mon travail me fait mal',
    'je n’en peux plus au travail',
    'épuisement',
    'demander un rendez-vous au médecin du travail',
    'mon patron ne doit pas savoir',
    'parler de mon poste',
    'visite sans motif',
    'visite pendant un arrêt court',
    'peur de perdre mon poste',
    'stress au travail',
    'demander une visite pour un salarié',
    'un salarié en difficulté',
    'visite à la demande de l’employeur',
    'burn out',
    'dépression',
    'cancer',
    'mal de dos',
  ],
};
export default words;
