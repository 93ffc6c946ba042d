import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['ASS', 'action sanitaire et sociale', 'secours CPAM', 'aide financière sécu'],
  replaces: [],
  plain: [],
};
export default words;
