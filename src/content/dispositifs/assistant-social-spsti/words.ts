import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['assistante sociale du travail', 'assistante sociale', 'service social du travail'],
  replaces: [],
  plain: [],
};
export default words;
