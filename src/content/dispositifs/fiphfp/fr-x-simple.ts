import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'L’employeur public peut demander au FIPHFP de payer une partie de l’adaptation du poste. Le FIPHFP est un fonds pour les personnes handicapées du secteur public.',
  premierPas: 'Parlez-en au correspondant handicap ou aux ressources humaines. La demande passe par l’employeur.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler au correspondant handicap. Elle peut aussi en parler aux ressources humaines. La demande passe par l’employeur.',
  },
  employeur: {
    premierPas: 'Le FIPHFP peut payer une partie. Vérifiez avec sa plateforme ce qu’il peut payer.',
  },
};
export default texts;
