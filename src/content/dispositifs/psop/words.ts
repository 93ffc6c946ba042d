import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PSOP', 'prestation d’orientation Agefiph'],
  replaces: [],
  plain: [],
};
export default words;
