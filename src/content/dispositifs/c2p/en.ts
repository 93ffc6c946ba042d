import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Occupational prevention account (Compte professionnel de prévention, C2P)',
  enBref: 'Points to train, work less or retire earlier, after strenuous work.',
  premierPas: 'Look up your points on the website of the prevention account.',
  aVerifier: 'Points depend on the exposures your employer has declared: check your account.',
};
export default translation;
