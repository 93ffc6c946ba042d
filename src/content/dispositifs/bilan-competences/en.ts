import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Skills assessment (bilan de compétences)',
  enBref: 'Up to 24 hours with a provider to take stock and define a project.',
  premierPas: 'First see a CEP adviser, free of charge, then a certified provider.',
  aVerifier:
    'During sick leave, the assessment must be authorised by the fund. The CPF training account pays for it only once every five years.',
  professionnel: {
    premierPas: 'Suggest that the person first see a CEP adviser, free of charge, then a certified provider.',
    aVerifier:
      'During sick leave, the assessment must be authorised by the fund. The CPF training account pays for it only once every five years.',
  },
};
export default translation;
