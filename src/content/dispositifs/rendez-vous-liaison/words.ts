import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['rdv de liaison', 'RDV liaison', 'entretien de liaison'],
  replaces: [],
  plain: [],
};
export default words;
