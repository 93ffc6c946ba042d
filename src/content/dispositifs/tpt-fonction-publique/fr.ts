import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Temps partiel pour raison thérapeutique (fonction publique)',
  enBref: 'Travailler au moins à mi-temps avec le traitement entier, un an au plus.',
  notes: {},
};
export default texts;
