import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Vous reprenez à temps partiel après un arrêt que la MSA indemnise. La MSA est la caisse de l’agriculture.',
  enBrefTiers:
    'La personne reprend à temps partiel après un arrêt que la MSA indemnise. La MSA est la caisse de l’agriculture.',
  premierPas: 'Parlez-en à votre médecin, puis à la MSA, caisse de l’agriculture.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler à son médecin. Elle en parle ensuite à la MSA, caisse de l’agriculture.',
  },
};
export default texts;
