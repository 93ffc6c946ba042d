import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['bilan', 'bilan de compétence'],
  replaces: [],
  plain: [
    'savoir ce que je sais faire',
    'faire le point sur mes compétences',
    'trouver un autre métier',
    'que puis-je faire d’autre',
    'changer de voie',
    'définir un projet professionnel',
    'tests d’orientation',
    'bilan avec mon CPF',
    'bilan pendant un arrêt',
    'financer un bilan',
    'bilan de carrière',
    'mes atouts',
    'reconversion après une maladie',
  ],
};
export default words;
