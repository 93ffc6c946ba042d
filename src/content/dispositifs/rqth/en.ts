import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Recognition as a disabled worker (Reconnaissance de la qualité de travailleur handicapé, RQTH)',
  enBref: 'Official recognition that a lasting health problem makes work harder. It can open the way to support.',
  premierPas:
    'Ask the MDPH (the disability office of your département) for the form; a social worker can help you. You choose whether to tell your employer.',
  aVerifier:
    'If a request is already pending, it is often enough for Cap emploi and the Agefiph. If not, talk to a social worker about it.',
  professionnel: {
    premierPas:
      'Suggest that the person ask the MDPH (the disability office of their département) for the form; a social worker can help them. They choose whether to tell their employer.',
    aVerifier:
      'If a request is already pending, it is often enough for Cap emploi and the Agefiph. If not, the person can talk to a social worker about it.',
  },
};
export default translation;
