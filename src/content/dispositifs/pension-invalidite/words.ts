import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['invalidité', 'invalidité catégorie 1', 'invalidité catégorie 2', 'mise en invalidité'],
  replaces: [],
  plain: [],
};
export default words;
