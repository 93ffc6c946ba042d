import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Prestation spécifique d’orientation professionnelle (PSOP)',
  sigle: 'PSOP',
  enBref: 'Élaborer un nouveau projet quand le maintien au poste n’est pas possible.',
  notes: {},
};
export default texts;
