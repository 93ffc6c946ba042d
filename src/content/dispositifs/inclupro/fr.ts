import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Inclu’Pro Formation',
  sigle: 'IPF',
  enBref: 'Un parcours gratuit pour faire le point sur ses restrictions et construire un projet.',
  notes: {},
};
export default texts;
