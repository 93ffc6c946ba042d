import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'In-depth career guidance module during sick leave (Module d’orientation approfondie, MOAIJ)',
  enBref: 'Seven weeks during sick leave to build and confirm a work project (Pays de la Loire region).',
  premierPas: 'Talk to the health insurance social service (service social de l’Assurance Maladie).',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to the health insurance social service (service social de l’Assurance Maladie).',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
