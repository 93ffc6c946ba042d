import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous pouvez demander une visite à tout moment. Demandez-la au service de santé au travail. C’est possible avec ou sans arrêt.',
  enBrefTiers:
    'La personne peut demander une visite à tout moment. Elle la demande au service de santé au travail. C’est possible avec ou sans arrêt.',
  premierPas:
    'Appelez le service de santé au travail. Vous n’avez pas à dire le motif à votre employeur. Il ne peut pas vous sanctionner pour cette demande.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’appeler le service de santé au travail. Elle n’a pas à dire le motif à son employeur. Il ne peut pas la sanctionner pour cette demande.',
  },
  employeur: {
    enBref:
      'La personne ou vous pouvez demander une visite à tout moment. Demandez-la au service de santé au travail. C’est possible avec ou sans arrêt.',
    premierPas: 'Demandez la visite. Décrivez des faits de travail, jamais la santé. Prévenez la personne.',
  },
};
export default texts;
