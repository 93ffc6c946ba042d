import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est une version plus courte du MOAIJ. Le MOAIJ aide à construire un projet pendant l’arrêt. PREMIJ dure 6 semaines. C’est dans les Pays de la Loire.',
  premierPas: 'Parlez-en au service social.',
  professionnel: {
    premierPas: 'Proposez à la personne d’en parler au service social.',
  },
};
export default texts;
