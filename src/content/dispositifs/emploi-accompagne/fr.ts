import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Emploi accompagné',
  enBref: 'Un conseiller unique aide dans la durée la personne et l’employeur.',
  notes: {},
};
export default texts;
