import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'À la sortie de l’arrêt, vous vous formez en travaillant. Votre paie est au moins égale à celle d’avant l’arrêt.',
  enBrefTiers:
    'À la sortie de l’arrêt, la personne se forme en travaillant. Sa paie est au moins égale à celle d’avant l’arrêt.',
  premierPas:
    'Demandez une visite de préreprise. C’est une visite avec le médecin du travail, avant le retour. Demandez ensuite un rendez-vous avec le service social.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander une visite de préreprise. C’est une visite avec le médecin du travail, avant le retour. Proposez-lui de demander ensuite un rendez-vous avec le service social.',
  },
  employeur: {
    premierPas:
      'C’est un accord à 3 : vous, la personne et sa caisse. Préparez un avenant, c’est-à-dire un changement écrit du contrat. Prévoyez une paie au moins égale à celle d’avant l’arrêt.',
  },
};
export default texts;
