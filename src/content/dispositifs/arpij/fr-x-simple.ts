import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'C’est une action d’orientation pendant l’arrêt. C’est en Bretagne.',
  premierPas: 'Parlez-en au service social.',
  professionnel: {
    premierPas: 'Proposez à la personne d’en parler au service social.',
  },
};
export default texts;
