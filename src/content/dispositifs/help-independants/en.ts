import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'HELP: one application for the self-employed (HELP : une demande unique pour les indépendants)',
  enBref: 'One questionnaire, studied by Urssaf, the CPAM, the Caf and the Carsat.',
  premierPas: 'Fill in the HELP questionnaire: the organisations coordinate.',
  aVerifier: 'Ask Urssaf whether this service is open to people with your status.',
  professionnel: {
    premierPas: 'Suggest that the person fill in the HELP questionnaire: the organisations coordinate.',
    aVerifier: 'The person asks Urssaf whether this service is open to people with their status.',
  },
};
export default translation;
