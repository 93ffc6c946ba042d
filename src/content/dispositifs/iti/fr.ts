import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Indemnité temporaire d’inaptitude (ITI)',
  sigle: 'ITI',
  enBref:
    'Une indemnité d’un mois au plus, quand l’inaptitude vient d’un accident du travail ou d’une maladie professionnelle.',
  notes: {},
};
export default texts;
