import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Specific career guidance service (Prestation spécifique d’orientation professionnelle, PSOP)',
  enBref: 'Build a new career plan when staying in the current job is not possible.',
  premierPas:
    'Talk to Cap emploi, to the health insurance social service (service social de l’Assurance Maladie) or to the occupational physician.',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to Cap emploi, to the health insurance social service (service social de l’Assurance Maladie) or to the occupational physician.',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
