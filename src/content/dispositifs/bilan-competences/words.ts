import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['bilan', 'bilan de compétence'],
  replaces: [],
  plain: [],
};
export default words;
