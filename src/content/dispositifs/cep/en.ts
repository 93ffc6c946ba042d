import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Career guidance (conseil en évolution professionnelle, CEP)',
  enBref: 'A free and confidential adviser to take stock and build a project.',
  premierPas: 'Make an appointment with an adviser; the employer does not have to be told.',
  aVerifier: 'It is a good first appointment when you do not yet know which project to choose.',
  professionnel: {
    premierPas: 'Suggest that the person make an appointment with an adviser; the employer does not have to be told.',
    aVerifier: 'It is a good first appointment when the person does not yet know which project to choose.',
  },
};
export default translation;
