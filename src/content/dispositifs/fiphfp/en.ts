import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'FIPHFP support for the public sector (Aides du FIPHFP)',
  enBref: 'A public employer can get help with the cost of adapting a job.',
  premierPas:
    'Talk to the disability officer (correspondant handicap) or to the human resources department: the request goes through the employer.',
  aVerifier: 'The request goes through the public employer, as soon as a request for recognition has been started.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to the disability officer (correspondant handicap) or to the human resources department: the request goes through the employer.',
    aVerifier: 'The request goes through the public employer, as soon as a request for recognition has been started.',
  },
  employeur: {
    premierPas: 'Check with the FIPHFP platform what can be partly funded.',
    aVerifier:
      'This support requires a recognition of disability, a request in progress, or a restriction on fitness for work.',
  },
};
export default translation;
