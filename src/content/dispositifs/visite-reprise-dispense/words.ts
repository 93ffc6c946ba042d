import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['dispense de reprise'],
  replaces: [],
  plain: [
    'visite de reprise facultative',
    'pas de visite de reprise',
    'visite de reprise pas obligatoire',
    'faut-il encore une visite de reprise',
    'nouvelle règle juin 2026',
    'décret juin 2026',
    'déjà vu le médecin du travail avant le retour',
    'préreprise sans mesure',
    'préreprise de moins de 30 jours',
    'éviter une deuxième visite',
    'puis-je demander la visite quand même',
    'fin de la visite de reprise',
  ],
};
export default words;
