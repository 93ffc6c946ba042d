import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['RQTH', 'TH', 'travailleur handicapé', 'reconnaissance handicap', 'COTOREP', 'BOE', 'BOETH'],
  replaces: ['COTOREP'],
  plain: [],
};
export default words;
