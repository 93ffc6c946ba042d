import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Changes to the job or to working hours (aménagement du poste ou des horaires)',
  enBref: 'The occupational physician proposes changes in writing; the employer must take them into account.',
  premierPas: 'Ask for a visit: only the occupational physician can put these proposals in writing.',
  aVerifier: 'Ask your occupational health service or your public employer what it can offer.',
  professionnel: {
    premierPas:
      'Suggest that the person ask for a visit: only the occupational physician can put these proposals in writing.',
    aVerifier: 'The person asks their occupational health service or their public employer what it can offer.',
  },
  employeur: {
    premierPas:
      'Take the written proposals into account. If you refuse, give your reasons in writing to the person and to the occupational physician.',
    aVerifier:
      'Without a written statement by the occupational physician, you may ask for a visit and talk about it with the person.',
  },
};
export default translation;
