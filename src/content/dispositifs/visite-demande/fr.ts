import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Visite à la demande',
  enBref: 'À tout moment, avec ou sans arrêt, voir le service de santé au travail.',
  notes: {},
};
export default texts;
