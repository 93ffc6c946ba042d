import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Le médecin du travail a donné un avis d’inaptitude. La santé ne va plus avec le poste. L’employeur cherche alors un autre emploi adapté. Il cherche dans l’entreprise, ou dans le groupe en France.',
  premierPas:
    'Dites par écrit quels postes vous intéressent. L’employeur vous propose un poste ? Demandez conseil au service de santé au travail. Faites-le avant d’accepter ou de refuser. Vous n’avez pas à parler de votre maladie.',
  professionnel: {
    premierPas:
      'Proposez à la personne de dire par écrit quels postes l’intéressent. L’employeur lui propose un poste ? Elle demande conseil au service de santé au travail. Elle le fait avant d’accepter ou de refuser. Elle n’a pas à parler de sa maladie.',
  },
  employeur: {
    premierPas:
      'Parlez avec le médecin du travail. Consultez le CSE s’il existe. Le CSE est le comité social et économique. Proposez par écrit les postes adaptés.',
  },
};
export default texts;
