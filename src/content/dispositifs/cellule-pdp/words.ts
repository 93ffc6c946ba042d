import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: [
    'PDP',
    'désinsertion professionnelle',
    'maintien en emploi',
    'maintien dans l’emploi',
    'ILCO',
    'cellule PDP',
  ],
  replaces: [],
  plain: [],
};
export default words;
