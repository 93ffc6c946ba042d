import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['actions de remobilisation', 'formation pendant l’arrêt', 'se former en arrêt'],
  replaces: [],
  plain: [
    'faire une formation pendant mon arrêt',
    'puis-je me former en arrêt maladie',
    'formation en arrêt de travail',
    'occuper mon arrêt utilement',
    'garder mes indemnités en formation',
    'préparer un autre métier pendant l’arrêt',
    'bilan pendant l’arrêt',
    'stage pendant l’arrêt',
    'atelier pendant l’arrêt',
    'accord de la cpam pour une formation',
    'reprendre confiance',
    'vae pendant l’arrêt',
    'essayer un métier pendant l’arrêt',
    'référent PDP',
  ],
};
export default words;
