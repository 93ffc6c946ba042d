import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Comète France hospital back-to-work team (Comète France)',
  enBref: 'In hospital, a team helps prepare the return to work.',
  premierPas: 'Ask the care team whether the hospital belongs to the network.',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas: 'Suggest that the person ask the care team whether the hospital belongs to the network.',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
