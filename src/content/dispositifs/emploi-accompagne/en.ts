import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Supported employment (Emploi accompagné)',
  enBref: 'One adviser helps both the person and the employer, for as long as needed.',
  premierPas: 'Ask Cap emploi, France Travail or the mission locale (advice service for young people).',
  aVerifier:
    'For people with an official recognition of disability, when ordinary support is not enough: a referring organisation (prescripteur) decides.',
  professionnel: {
    premierPas:
      'Suggest that the person ask Cap emploi, France Travail or the mission locale (advice service for young people).',
    aVerifier:
      'For people with an official recognition of disability, when ordinary support is not enough: a referring organisation (prescripteur) decides.',
  },
};
export default translation;
