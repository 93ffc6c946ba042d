import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Career change period (Période de reconversion)',
  enBref: 'With the employer’s agreement, train for another job inside or outside the company.',
  premierPas: 'Talk to your employer: nothing happens without a written agreement.',
  aVerifier:
    'A recent scheme (2026) that needs the employer’s agreement; it is not made specially for health problems.',
  professionnel: {
    premierPas: 'The person talks to their employer: nothing happens without a written agreement.',
    aVerifier:
      'A recent scheme (2026) that needs the employer’s agreement; it is not made specially for health problems.',
  },
};
export default translation;
