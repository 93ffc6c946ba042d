import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Cap emploi, the job support service for disabled people (Cap emploi)',
  enBref: 'Work out with you, your employer and the occupational physician how to keep your job.',
  premierPas: 'Contact Cap emploi, or ask the occupational physician to do it.',
  aVerifier:
    'Cap emploi steps in when a disability is recognised or a request has been made: one call is enough to find out.',
  professionnel: {
    enBref: 'Work out with the person, the employer and the occupational physician how to keep the job.',
    premierPas: 'Suggest that the person contact Cap emploi, or ask the occupational physician to do it.',
    aVerifier:
      'Cap emploi steps in when a disability is recognised or a request has been made: one call is enough to find out.',
  },
  employeur: {
    enBref: 'Work out with you, the person and the occupational physician how to keep the job.',
    premierPas: 'If the person agrees, Cap emploi can study the job and the support available.',
    aVerifier:
      'Cap emploi steps in when recognition exists or has been requested; the person chooses whether to tell you.',
  },
};
export default translation;
