import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous reprenez à temps partiel juste après un arrêt indemnisé. La caisse peut vous verser la moitié de l’indemnité.',
  enBrefTiers:
    'La personne reprend à temps partiel juste après un arrêt indemnisé. La caisse peut lui verser la moitié de l’indemnité.',
  premierPas: 'Parlez-en à votre médecin avant la fin de l’arrêt à temps complet.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler à son médecin. Elle le fait avant la fin de l’arrêt à temps complet.',
  },
};
export default texts;
