import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'HELP: one application for the self-employed (HELP : une demande unique pour les indépendants)',
  enBref: 'One questionnaire, studied by Urssaf, the CPAM, the Caf and the Carsat.',
  premierPas: 'Fill in the HELP questionnaire: the organisations coordinate.',
  aVerifier: 'Ask Urssaf whether your status opens this service.',
  professionnel: {
    premierPas: 'Suggest that the person fill in the HELP questionnaire: the organisations coordinate.',
    aVerifier: 'The person asks Urssaf whether their status opens this service.',
  },
};
export default translation;
