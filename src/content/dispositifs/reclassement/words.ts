import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['reclassement professionnel', 'changer de poste'],
  replaces: [],
  plain: [],
};
export default words;
