import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['C2P', 'C3P', 'compte pénibilité', 'pénibilité'],
  replaces: ['C3P'],
  plain: [],
};
export default words;
