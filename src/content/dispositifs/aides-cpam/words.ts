import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['ASS', 'action sanitaire et sociale', 'secours CPAM', 'aide financière sécu'],
  replaces: [],
  plain: [
    'je n’arrive plus à payer mes factures',
    'plus d’argent pendant l’arrêt',
    'aide de la sécu',
    'perte de salaire arrêt maladie',
    'soins mal remboursés',
    'payer mes lunettes ou mes dents',
    'aide pour la mutuelle',
    'aide ménagère après hospitalisation',
    'secours financier',
    'difficultés financières maladie',
    'aide exceptionnelle CPAM',
    'fonds de secours sécurité sociale',
    'budget trop serré',
    'mes indemnités ne suffisent pas',
    'financer une formation pendant l’arrêt',
    'adapter mon logement',
  ],
};
export default words;
