import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['stage en entreprise', 'immersion pendant l’arrêt', 'essai de poste', 'EE'],
  replaces: [],
  plain: [],
};
export default words;
