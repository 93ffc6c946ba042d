import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Mid-career visit (visite de mi-carrière)',
  enBref: 'Around the age of 45, a check that your job suits your health.',
  premierPas: 'Ask your occupational health service for it.',
  aVerifier: 'If you are around 45 and have not had this visit, ask your occupational health service for it.',
  professionnel: {
    enBref: 'Around the age of 45, a check that the job suits the person’s health.',
    premierPas: 'Suggest that the person ask their occupational health service for it.',
    aVerifier:
      'If the person is around 45 and has not had this visit, they can ask their occupational health service for it.',
  },
};
export default translation;
