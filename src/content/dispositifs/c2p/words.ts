import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['C2P', 'C3P', 'compte pénibilité', 'pénibilité'],
  replaces: ['C3P'],
  plain: [
    'travail de nuit et retraite',
    'je travaille en équipes',
    'travail en 3x8',
    'travail à la chaîne',
    'bruit au travail',
    'travail dans le froid ou la chaleur',
    'métier pénible',
    'partir plus tôt métier dur',
    'points pénibilité',
    'travailler moins sans perdre de salaire',
    'se former après un travail pénible',
    'changer de métier usure',
    'mes points pénibilité manquent',
    'compte prévention',
    'temps partiel fin de carrière',
  ],
};
export default words;
