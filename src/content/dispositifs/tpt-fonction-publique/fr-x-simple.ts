import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous travaillez au moins à mi-temps. Vous gardez votre traitement entier. Le traitement est la paie de base, sans les primes. Cela dure 1 an au plus.',
  enBrefTiers:
    'L’agent travaille au moins à mi-temps. Il garde son traitement entier. Le traitement est la paie de base, sans les primes. Cela dure 1 an au plus.',
  premierPas:
    'Envoyez votre demande à l’employeur public. Joignez le certificat de votre médecin. Le certificat dit votre part de temps de travail et la durée.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’envoyer sa demande à l’employeur public. Elle joint le certificat de son médecin. Le certificat dit la part de temps de travail et la durée.',
  },
  employeur: {
    premierPas: 'Étudiez la demande de l’agent. Au-delà de 3 mois, un médecin agréé examine l’agent.',
  },
};
export default texts;
