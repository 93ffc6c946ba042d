import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['RLH', 'AETH', 'lourdeur du handicap'],
  replaces: ['GRTH'],
  plain: [],
};
export default words;
