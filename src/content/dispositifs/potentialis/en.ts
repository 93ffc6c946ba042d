import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Strengths workshop of the social service (Potentialis)',
  enBref:
    'A workshop of the health insurance social service (service social de l’Assurance Maladie) to identify personal strengths (Bourgogne-Franche-Comté region).',
  premierPas: 'Ask the social service whether a workshop is planned.',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas: 'Suggest that the person ask the social service whether a workshop is planned.',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
