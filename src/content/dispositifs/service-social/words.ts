import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: [
    'service social CARSAT',
    'assistante sociale CARSAT',
    'assistante sociale de la sécu',
    'Cramif',
    'CGSS',
    'service social CRAM',
  ],
  replaces: ['CRAM'],
  plain: [
    'assistant social de la sécurité sociale',
    'parler à quelqu’un de mes problèmes',
    'aide pour garder mon emploi',
    'je vais perdre mon travail',
    'plus de salaire pendant l’arrêt',
    'baisse de revenus',
    'je ne sais pas à qui parler',
    'aide pour mes papiers',
    'difficultés de budget',
    'maladie longue et travail',
    'carsat',
    'service social cpam',
    'assistante sociale de l’assurance maladie',
    'préparer l’invalidité',
    'aider un salarié malade',
    'burn out',
    'épuisement',
    'dépression',
    'cancer',
    'mal de dos',
  ],
};
export default words;
