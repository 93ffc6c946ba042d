import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Inclu’Pro', 'IPF', 'inclupro formation'],
  replaces: [],
  plain: [],
};
export default words;
