import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['préreprise', 'pré-reprise', 'prereprise', 'visite de pré-reprise', 'examen de préreprise'],
  replaces: [],
  plain: [],
};
export default words;
