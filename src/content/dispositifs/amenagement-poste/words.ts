import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['adaptation du poste', 'aménagement d’horaires', 'télétravail', 'étude de poste', 'ergonome'],
  replaces: [],
  plain: [],
};
export default words;
