import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['DEA', 'job coach', 'dispositif d’emploi accompagné'],
  replaces: [],
  plain: [],
};
export default words;
