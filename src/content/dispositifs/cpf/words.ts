import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['CPF', 'compte formation', 'DIF'],
  replaces: ['DIF'],
  plain: [],
};
export default words;
