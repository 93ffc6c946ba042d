import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['TPT', 'mi-temps thérapeutique', 'mi-temps', 'temps partiel thérapeutique', 'reprise progressive'],
  replaces: [],
  plain: [
    'agriculteur reprendre à mi-temps',
    'reprendre le travail à la ferme petit à petit',
    'exploitant agricole arrêt maladie reprise',
    'mi-temps thérapeutique MSA',
    'éleveur malade reprise',
    'conjoint collaborateur reprise à temps partiel',
    'travailler moins sur l’exploitation',
    'reprise après accident agricole',
    'viticulteur malade',
    'aide familial arrêt de travail',
    'indemnités MSA à mi-temps',
  ],
};
export default words;
