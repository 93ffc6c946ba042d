import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Work experience placement (Période de mise en situation en milieu professionnel, PMSMP)',
  enBref: 'Discover a job for a few days, on referral, with no change of status.',
  premierPas:
    'Ask an organisation that can refer you: France Travail, Cap emploi, a mission locale or the département council.',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas:
      'Send the person to an organisation that can refer them: France Travail, Cap emploi, a mission locale or the département council.',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
