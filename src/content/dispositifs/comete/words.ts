import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Comète', 'Comete France'],
  replaces: [],
  plain: [],
};
export default words;
