import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['mi-carrière', 'visite des 45 ans'],
  replaces: [],
  plain: [],
};
export default words;
