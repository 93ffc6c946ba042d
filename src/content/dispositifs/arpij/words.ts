import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['ARPIJ'],
  replaces: [],
  plain: [],
};
export default words;
