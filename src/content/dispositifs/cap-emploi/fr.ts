import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Cap emploi',
  enBref: 'Chercher avec vous, l’employeur et le médecin du travail comment garder l’emploi.',
  notes: {},
};
export default texts;
