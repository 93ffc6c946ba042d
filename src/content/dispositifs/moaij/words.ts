import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['MOAIJ', 'MOAIJ assurés en IJ'],
  replaces: [],
  plain: [],
};
export default words;
