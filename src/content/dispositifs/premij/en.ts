import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Short career guidance programme during sick leave (PREMIJ)',
  enBref: 'A shorter version of the MOAIJ, over six weeks (Pays de la Loire region).',
  premierPas: 'Talk to the health insurance social service (service social de l’Assurance Maladie).',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to the health insurance social service (service social de l’Assurance Maladie).',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
