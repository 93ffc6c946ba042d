import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['RLH', 'AETH', 'lourdeur du handicap'],
  replaces: ['GRTH'],
  plain: [
    'mon salarié va moins vite à cause de son handicap',
    'compenser une perte de rendement',
    'charges liées au handicap',
    'aide à l’employeur après aménagement du poste',
    'handicap lourd au travail',
    'aide à l’emploi des travailleurs handicapés',
    'surcoût durable du handicap',
    'le poste aménagé ne suffit pas',
    'aide annuelle employeur handicap',
    'aide indépendant handicap lourd',
    'tierce aide au travail',
    'demande de lourdeur',
    'productivité réduite handicap',
  ],
};
export default words;
