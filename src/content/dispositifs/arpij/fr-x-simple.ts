import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Pendant l’arrêt, cette action aide à choisir un projet de travail. C’est en Bretagne.',
  premierPas: 'Parlez-en au service social.',
  professionnel: {
    premierPas: 'Proposez à la personne d’en parler au service social.',
  },
};
export default texts;
