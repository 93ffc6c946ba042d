import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['RQTH', 'TH', 'travailleur handicapé', 'reconnaissance handicap', 'COTOREP', 'BOE', 'BOETH'],
  replaces: ['COTOREP'],
  plain: [
    'faire reconnaître mon handicap',
    'dossier MDPH',
    'reconnaissance travailleur handicapé',
    'ma santé gêne mon travail',
    'maladie longue et travail',
    'handicap invisible',
    'je ne peux plus faire mon métier comme avant',
    'statut handicapé au travail',
    'dois-je le dire à mon employeur',
    'renouveler ma RQTH',
    'refus de la MDPH',
    'la MDPH ne répond pas',
    'aides pour travailleur handicapé',
    'dossier handicap certificat médical',
    'je suis usé par mon travail',
    'obligation d’emploi',
  ],
};
export default words;
