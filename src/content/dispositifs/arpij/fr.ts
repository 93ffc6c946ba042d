import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'ARPIJ',
  enBref: 'Action d’orientation pendant l’arrêt, en Bretagne.',
  notes: {},
};
export default texts;
