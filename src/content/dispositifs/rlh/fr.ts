import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Reconnaissance de la lourdeur du handicap (RLH)',
  sigle: 'RLH',
  enBref: 'Compenser des charges qui restent après l’aménagement du poste.',
  notes: {},
};
export default texts;
