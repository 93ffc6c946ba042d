import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Avez-vous eu une visite de préreprise récente, sans mesure à prendre ? La visite de reprise peut alors être facultative, c’est-à-dire pas obligatoire.',
  enBrefTiers:
    'La personne a-t-elle eu une visite de préreprise récente, sans mesure à prendre ? La visite de reprise peut alors être facultative, c’est-à-dire pas obligatoire.',
  premierPas:
    'Vous pouvez toujours demander la visite. C’est vrai même si elle n’est plus obligatoire. Dites-le à l’employeur ou au service de santé au travail.',
  professionnel: {
    premierPas:
      'Dites à la personne qu’elle peut toujours demander la visite. C’est vrai même si la visite n’est plus obligatoire. La personne le dit à l’employeur ou au service de santé au travail.',
  },
};
export default texts;
