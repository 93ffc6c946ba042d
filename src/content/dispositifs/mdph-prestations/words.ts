import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['AAH', 'PCH', 'CMI', 'carte d’invalidité', 'MDPH'],
  replaces: ['carte d’invalidité'],
  plain: [],
};
export default words;
