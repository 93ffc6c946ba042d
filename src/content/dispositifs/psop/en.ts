import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Specific career guidance service (Prestation spécifique d’orientation professionnelle, PSOP)',
  enBref: 'Build a new work project when staying in your current job is not possible.',
  premierPas: 'Talk to Cap emploi, to the health insurance social service or to the occupational physician.',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to Cap emploi, to the health insurance social service or to the occupational physician.',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
