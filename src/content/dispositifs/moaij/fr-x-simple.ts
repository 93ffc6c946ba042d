import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Cela dure 7 semaines pendant l’arrêt. Vous construisez un projet. Vous vérifiez que ce projet est bon. C’est dans les Pays de la Loire.',
  enBrefTiers:
    'Cela dure 7 semaines pendant l’arrêt. La personne construit un projet. Elle vérifie que ce projet est bon. C’est dans les Pays de la Loire.',
  premierPas: 'Parlez-en au service social.',
  professionnel: {
    premierPas: 'Proposez à la personne d’en parler au service social.',
  },
};
export default texts;
