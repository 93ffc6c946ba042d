import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Comète France',
  enBref: 'À l’hôpital, une équipe aide à préparer le retour au travail.',
  notes: {},
};
export default texts;
