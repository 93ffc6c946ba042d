import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous travaillez au moins à mi-temps. Vous gardez votre traitement entier, c’est-à-dire votre paie entière. Cela dure 1 an au plus.',
  premierPas:
    'Envoyez votre demande à l’employeur public. Joignez le certificat de votre médecin. Il dit votre part de temps de travail et la durée.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’envoyer sa demande à l’employeur public. Elle joint le certificat de son médecin. Le certificat dit la part de temps de travail et la durée.',
  },
  employeur: {
    premierPas: 'Étudiez la demande de l’agent. Au-delà de 3 mois, un médecin agréé l’examine.',
  },
};
export default texts;
