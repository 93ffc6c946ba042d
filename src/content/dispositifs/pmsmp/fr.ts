import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Période de mise en situation en milieu professionnel (PMSMP)',
  sigle: 'PMSMP',
  enBref: 'Découvrir un métier quelques jours, sur prescription, en gardant son statut.',
  notes: {},
};
export default texts;
