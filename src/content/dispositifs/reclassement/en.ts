import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Redeployment within the company (reclassement)',
  enBref:
    'After an opinion of unfitness (avis d’inaptitude), the employer looks for another suitable job, in the company or the group in France.',
  premierPas:
    'Say in writing which jobs interest you. Before you accept or refuse an offer, ask the occupational health service for advice. You do not have to talk about your illness.',
  aVerifier: 'In the public sector, redeployment follows other rules: see your human resources department.',
  professionnel: {
    premierPas:
      'Suggest that the person say in writing which jobs interest them. Before they accept or refuse an offer, they ask the occupational health service for advice. They do not have to talk about their illness.',
    aVerifier:
      'In the public sector, redeployment follows other rules: refer the person to their human resources department.',
  },
  employeur: {
    premierPas:
      'Talk with the occupational physician, consult the works council (CSE) if there is one, and offer suitable jobs in writing.',
    aVerifier: 'Ask your occupational health service for advice.',
  },
};
export default translation;
