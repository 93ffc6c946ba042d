import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Pendant l’arrêt, c’est un échange avec l’employeur. Ce n’est pas une visite médicale. Le service de santé au travail y participe.',
  premierPas: 'Vous pouvez le demander. Vous pouvez aussi le refuser. C’est libre et sans conséquence.',
  professionnel: {
    premierPas:
      'Dites à la personne qu’elle peut le demander. Elle peut aussi le refuser. C’est libre et sans conséquence.',
  },
  employeur: {
    enBref:
      'Pendant l’arrêt, c’est un échange entre la personne et vous. Ce n’est pas une visite médicale. Le service de santé au travail y participe.',
    premierPas:
      'Dites à la personne que ce rendez-vous est possible. Proposez une date. Prévenez le service de santé au travail. La personne peut refuser.',
  },
};
export default texts;
