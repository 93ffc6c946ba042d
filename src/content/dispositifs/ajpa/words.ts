import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['aidant', 'proche aidant', 'AJPA', 'congé de soutien familial'],
  replaces: ['congé de soutien familial'],
  plain: [],
};
export default words;
