import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Vous travaillez moins. Vous avez un salaire partiel. Des indemnités le complètent.',
  premierPas:
    'Parlez-en à votre médecin traitant, puis à votre employeur. Attendez l’accord de l’employeur avant de reprendre. Envoyez la prescription à votre caisse.',
  employeur: {
    premierPas: 'Votre accord est nécessaire. Le médecin du travail l’a proposé et vous refusez ? Expliquez pourquoi.',
  },
};
export default texts;
