import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Occupational prevention account (Compte professionnel de prévention, C2P)',
  enBref: 'Points to train, work less or retire earlier, after strenuous work.',
  premierPas: 'Look up your points on the website of the prevention account.',
  aVerifier: 'Points depend on the exposures your employer has declared: check your account.',
  professionnel: {
    premierPas: 'Suggest that the person look up their points on the website of the prevention account.',
    aVerifier: 'Points depend on the exposures the employer has declared: the person can check their account.',
  },
};
export default translation;
