import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['CRPE', 'CRP', 'contrat de rééducation professionnelle', 'rééducation professionnelle'],
  replaces: ['CRP', 'contrat de rééducation professionnelle chez l’employeur'],
  plain: [],
};
export default words;
