import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['retraite anticipée', 'inaptitude au travail retraite', 'retraite invalidité'],
  replaces: [],
  plain: [],
};
export default words;
