import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['reprise', 'visite de reprise du travail'],
  replaces: [],
  plain: [],
};
export default words;
