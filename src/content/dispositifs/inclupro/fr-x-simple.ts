import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'C’est un parcours gratuit. Vous faites le point sur vos limites au travail. Vous construisez un projet.',
  enBrefTiers:
    'C’est un parcours gratuit. La personne fait le point sur ses limites au travail. Elle construit un projet.',
  premierPas: 'Parlez-en à Cap emploi ou au service social.',
  professionnel: {
    premierPas: 'Proposez à la personne d’en parler à Cap emploi ou au service social.',
  },
};
export default texts;
