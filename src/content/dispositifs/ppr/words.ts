import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PPR', 'reclassement fonctionnaire', 'inaptitude fonctionnaire'],
  replaces: [],
  plain: [],
};
export default words;
