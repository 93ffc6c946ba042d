import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Pro-A', 'Transco', 'transitions collectives', 'reconversion ou promotion par alternance'],
  replaces: ['Pro-A', 'Transco'],
  plain: [],
};
export default words;
