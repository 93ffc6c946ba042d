import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['médecine du travail indépendant', 'affiliation SPSTI'],
  replaces: [],
  plain: [],
};
export default words;
