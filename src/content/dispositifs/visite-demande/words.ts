import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['visite médicale', 'voir le médecin du travail', 'visite occasionnelle'],
  replaces: [],
  plain: [],
};
export default words;
