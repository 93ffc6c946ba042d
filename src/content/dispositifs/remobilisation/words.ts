import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['actions de remobilisation', 'formation pendant l’arrêt', 'se former en arrêt'],
  replaces: [],
  plain: [],
};
export default words;
