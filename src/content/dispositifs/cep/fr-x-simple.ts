import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Un conseiller fait le point avec vous et bâtit un projet. C’est gratuit et secret.',
  premierPas: 'Prenez rendez-vous avec un conseiller. Vous n’avez pas à prévenir l’employeur.',
  professionnel: {
    premierPas:
      'Proposez à la personne de prendre rendez-vous avec un conseiller. Elle n’a pas à prévenir l’employeur.',
  },
};
export default texts;
