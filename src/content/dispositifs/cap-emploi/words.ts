import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Cap emploi', 'SAMETH', 'Cheops', 'organisme de placement spécialisé', 'OPS'],
  replaces: ['SAMETH'],
  plain: [],
};
export default words;
