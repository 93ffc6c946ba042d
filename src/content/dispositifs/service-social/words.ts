import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: [
    'service social CARSAT',
    'assistante sociale CARSAT',
    'assistante sociale de la sécu',
    'Cramif',
    'CGSS',
    'service social CRAM',
  ],
  replaces: ['CRAM'],
  plain: [],
};
export default words;
