import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Aides du FIPHFP (secteur public)',
  sigle: 'FIPHFP',
  enBref: 'L’employeur public peut faire cofinancer l’adaptation du poste.',
  notes: {},
};
export default texts;
