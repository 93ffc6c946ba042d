import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'À l’hôpital, une équipe aide à préparer le retour au travail.',
  premierPas: 'Demandez à l’équipe soignante si l’établissement fait partie du réseau.',
  professionnel: {
    premierPas:
      'Proposez à la personne de poser une question à l’équipe soignante. L’établissement fait-il partie du réseau ?',
  },
};
export default texts;
