import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Un conseiller fait le point avec vous. Il vous aide à construire un projet. C’est gratuit. Ce que vous dites reste secret.',
  enBrefTiers:
    'Un conseiller fait le point avec la personne. Il l’aide à construire un projet. C’est gratuit. Ce qu’elle dit reste secret.',
  premierPas: 'Prenez rendez-vous avec un conseiller. Vous n’avez pas à prévenir l’employeur.',
  professionnel: {
    premierPas:
      'Proposez à la personne de prendre rendez-vous avec un conseiller. Elle n’a pas à prévenir l’employeur.',
  },
};
export default texts;
