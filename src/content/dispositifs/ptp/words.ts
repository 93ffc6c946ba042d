import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PTP', 'Transitions Pro', 'CIF', 'congé individuel de formation', 'Fongecif'],
  replaces: ['CIF'],
  plain: [],
};
export default words;
