import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['mi-carrière', 'visite des 45 ans'],
  replaces: [],
  plain: [
    'visite à 45 ans',
    'visite médicale 45 ans',
    'milieu de carrière',
    'j’ai 45 ans',
    'usure au travail',
    'point santé au travail',
    'tenir jusqu’à la retraite',
    'vieillir au travail',
    'mon métier m’use',
    'bilan de santé au travail',
    'quarante-cinq ans',
    'entretien de parcours professionnel',
  ],
};
export default words;
