import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Agefiph', 'aide à l’adaptation', 'AST Agefiph', 'aide au maintien'],
  replaces: [],
  plain: [
    'aide pour adapter mon poste',
    'payer un fauteuil adapté',
    'financer un aménagement de poste',
    'siège ergonomique',
    'matériel adapté au travail',
    'qui paie l’aménagement',
    'aide employeur travailleur handicapé',
    'subvention handicap entreprise',
    'aide financière handicap travail',
    'surcoût du handicap',
    'étude ergonomique',
    'chercher une solution pour rester',
    'aide indépendant handicap',
    'logiciel adapté',
    'aide handicap secteur privé',
    'RQTH',
    'salarié avec une RQTH',
  ],
};
export default words;
