import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['AMA', 'aide au maintien dans l’activité', 'aide indépendant malade'],
  replaces: [],
  plain: [],
};
export default words;
