import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Vous travaillez moins. L’employeur paie le temps travaillé. La caisse peut verser des indemnités en plus.',
  enBrefTiers:
    'La personne travaille moins. L’employeur paie le temps travaillé. La caisse peut verser des indemnités en plus.',
  premierPas:
    'Parlez-en à votre médecin traitant, puis à votre employeur. Attendez l’accord de l’employeur avant de reprendre. Envoyez la prescription à votre caisse.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler à son médecin traitant. Elle en parle ensuite à son employeur. Elle attend l’accord de l’employeur avant de reprendre. Elle envoie la prescription à sa caisse.',
  },
  employeur: {
    premierPas:
      'Votre accord est nécessaire. Le médecin du travail l’a proposé et vous refusez ? Expliquez pourquoi par écrit, à la personne et au médecin du travail.',
  },
};
export default texts;
