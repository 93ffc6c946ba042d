import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Career guidance during sick leave in Brittany (ARPIJ)',
  enBref: 'Career guidance during sick leave, in Brittany.',
  premierPas: 'Talk to the health insurance social service (service social de l’Assurance Maladie).',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to the health insurance social service (service social de l’Assurance Maladie).',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
