import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Reprise aménagée ou à temps partiel (accident du travail, maladie professionnelle)',
  enBref:
    'Reprendre un travail allégé avant la guérison, en gardant tout ou partie des indemnités, si la caisse l’accepte.',
  notes: {},
};
export default texts;
