import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['assistante sociale du travail', 'assistante sociale', 'service social du travail'],
  replaces: [],
  plain: [
    'parler à quelqu’un au travail',
    'aide pour mes démarches',
    'problème d’argent',
    'dettes',
    'problème de logement',
    'divorce et travail',
    'souffrance au travail',
    'harcèlement',
    'conflit avec mon chef',
    'aide pour remplir un dossier',
    'remplir un dossier MDPH',
    'peur du licenciement',
    'entretien confidentiel',
    'assistant social d’entreprise',
    'un salarié a des soucis personnels',
    'service social pour mes salariés',
  ],
};
export default words;
