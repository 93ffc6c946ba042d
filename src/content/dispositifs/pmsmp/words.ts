import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PMSMP', 'stage en entreprise', 'stage découverte', 'immersion professionnelle', 'EMT', 'PMP'],
  replaces: ['EMT', 'PMP'],
  plain: [],
};
export default words;
