import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Visite de préreprise',
  enBref: 'Pendant l’arrêt, rencontrer le médecin du travail pour préparer le retour.',
  notes: {},
};
export default texts;
