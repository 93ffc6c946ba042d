import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Part-time work on medical grounds after illness (temps partiel thérapeutique, maladie)',
  enBref: 'Work fewer hours, with partial pay topped up by daily allowances from the health insurance fund.',
  premierPas:
    'Speak to your own doctor, then to your employer. Wait for the employer’s agreement before you go back to work, and send the prescription to your fund.',
  aVerifier:
    'Ask your own doctor first. Depending on your status, you then need the opinion of the fund, of the employer or of the public administration.',
  professionnel: {
    premierPas:
      'Suggest that the person speak to their own doctor, then to their employer. They wait for the employer’s agreement before they go back to work, and send the prescription to their fund.',
    aVerifier:
      'The person asks their own doctor first. Depending on their status, they then need the opinion of the fund, of the employer or of the public administration.',
  },
  employeur: {
    premierPas:
      'Your agreement is needed; you must give reasons for a refusal if the occupational physician proposed it.',
    aVerifier: 'The prescription comes from the person’s doctor. Prepare possible working hours with the person.',
  },
};
export default translation;
