import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['dispense de reprise'],
  replaces: [],
  plain: [],
};
export default words;
