import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Carer’s leave and daily allowance (Congé de proche aidant et AJPA)',
  enBref: 'Stop or reduce work to help a relative or friend, with an allowance.',
  premierPas:
    'Tell your employer, and apply for the allowance to the Caf (family benefits office) or to the MSA (farm scheme).',
  aVerifier: 'This is for people who reduce their work to help someone close to them.',
  professionnel: {
    premierPas:
      'Suggest that the person tell their employer, and apply for the allowance to the Caf (family benefits office) or to the MSA (farm scheme).',
    aVerifier: 'This is for people who reduce their work to help someone close to them.',
  },
};
export default translation;
