import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['stage en entreprise', 'immersion pendant l’arrêt', 'essai de poste', 'EE'],
  replaces: [],
  plain: [
    'essayer un poste pendant l’arrêt',
    'tester un métier pendant l’arrêt maladie',
    'essayer de reprendre sans perdre mes indemnités',
    'stage pendant un arrêt maladie',
    'essayer un autre travail',
    'voir si je peux encore faire mon travail',
    'découvrir un métier en arrêt',
    'reprendre quelques jours pour voir',
    'accueillir une personne en essai',
    'essai dans une autre entreprise',
    'garder mes indemnités pendant un essai',
    'tester un poste adapté',
  ],
};
export default words;
