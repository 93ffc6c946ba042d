import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Part-time work on medical grounds for the self-employed (temps partiel thérapeutique des indépendants)',
  enBref: 'Go back part-time right after paid sick leave, with half of the daily allowance.',
  premierPas: 'Speak to your doctor before the full-time sick leave ends.',
  aVerifier:
    'Ask your own doctor first. Depending on your status, you then need the opinion of the fund, of the employer or of the public administration.',
  professionnel: {
    premierPas: 'Suggest that the person speak to their doctor before the full-time sick leave ends.',
    aVerifier:
      'The person asks their own doctor first. Depending on their status, they then need the opinion of the fund, of the employer or of the public administration.',
  },
};
export default translation;
