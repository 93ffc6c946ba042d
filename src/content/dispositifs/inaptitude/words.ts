import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['inapte', 'licenciement pour inaptitude', 'avis d’inaptitude'],
  replaces: [],
  plain: [],
};
export default words;
