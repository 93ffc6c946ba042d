import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['TPT', 'mi-temps thérapeutique', 'mi-temps', 'temps partiel thérapeutique', 'reprise progressive'],
  replaces: [],
  plain: [],
};
export default words;
