import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['FIPHFP', 'fonds handicap fonction publique'],
  replaces: [],
  plain: [],
};
export default words;
