import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Strengths workshop of the social service (Potentialis)',
  enBref: 'A workshop of the health insurance social service to find your strengths (Bourgogne-Franche-Comté region).',
  premierPas: 'Ask the health insurance social service whether a workshop is planned.',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas: 'Suggest that the person ask the health insurance social service whether a workshop is planned.',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
