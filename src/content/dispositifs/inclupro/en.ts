import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Inclu’Pro training path (Inclu’Pro Formation, IPF)',
  enBref: 'A free programme to take stock of work restrictions and build a new plan.',
  premierPas: 'Talk to Cap emploi or to the health insurance social service (service social de l’Assurance Maladie).',
  aVerifier: 'Local offer or on referral: availability to be confirmed.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to Cap emploi or to the health insurance social service (service social de l’Assurance Maladie).',
    aVerifier: 'Local offer or on referral: availability to be confirmed.',
  },
};
export default translation;
