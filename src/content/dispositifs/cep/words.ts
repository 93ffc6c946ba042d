import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['CEP', 'conseiller en évolution professionnelle', 'Avenir Actifs'],
  replaces: [],
  plain: [],
};
export default words;
