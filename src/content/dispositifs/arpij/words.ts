import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['ARPIJ'],
  replaces: [],
  plain: [
    'orientation pendant l’arrêt',
    'construire un projet pendant l’arrêt',
    'je vais être inapte',
    'que faire après une inaptitude',
    'changer de métier pendant l’arrêt',
    'orientation en Bretagne',
    'marin en arrêt',
    'bilan d’orientation Rennes Brest Lorient',
    'arrêt long et reconversion',
    'aide de la caisse pour un nouveau métier',
  ],
};
export default words;
