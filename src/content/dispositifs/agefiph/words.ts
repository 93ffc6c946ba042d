import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Agefiph', 'aide à l’adaptation', 'AST Agefiph', 'aide au maintien'],
  replaces: [],
  plain: [],
};
export default words;
