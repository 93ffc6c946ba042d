import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Agefiph support for the private sector (Aides de l’Agefiph)',
  enBref: 'Help pay for adapting a job, or for finding a way to keep it.',
  premierPas: 'Go through Cap emploi, which prepares the request with you and your employer.',
  aVerifier: 'Recognition of a disability, or a pending request, is usually needed: check with Cap emploi.',
  professionnel: {
    premierPas: 'Refer the person to Cap emploi, which prepares the request with them and the employer.',
    aVerifier:
      'Recognition of a disability, or a pending request, is usually needed: Cap emploi checks this with the person.',
  },
  employeur: {
    premierPas: 'Ask Cap emploi which support fits; keep the occupational physician’s written proposals.',
    aVerifier: 'This support requires recognition of a disability or a pending request: check with Cap emploi.',
  },
};
export default translation;
