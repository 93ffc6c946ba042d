import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Bilan de compétences',
  enBref: 'Jusqu’à 24 heures avec un prestataire pour faire le point et définir un projet.',
  notes: {},
};
export default texts;
