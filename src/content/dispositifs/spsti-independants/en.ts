import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Occupational health service for the self-employed (Suivi par un service de santé au travail, indépendants)',
  enBref: 'A self-employed person may join the occupational health service of their choice.',
  premierPas: 'Ask an occupational health service for its offer and its price: membership lasts at least one year.',
  aVerifier: 'With the MSA, joining the occupational health service is to be checked.',
  professionnel: {
    premierPas:
      'The person asks an occupational health service for its offer and its price: membership lasts at least one year.',
    aVerifier: 'With the MSA, joining the occupational health service is to be checked.',
  },
};
export default translation;
