import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['ITI', 'demande d’indemnité temporaire d’inaptitude'],
  replaces: [],
  plain: [],
};
export default words;
