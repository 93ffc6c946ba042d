import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['HELP', 'CPSTI', 'aide Urssaf indépendant', 'SSI', 'RSI'],
  replaces: ['RSI'],
  plain: [],
};
export default words;
