import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Potentialis', 'atelier du service social'],
  replaces: [],
  plain: [],
};
export default words;
