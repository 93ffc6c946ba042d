import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Ce sont des points après des travaux pénibles. Ils servent à se former ou à travailler moins. Ils servent aussi à prendre la retraite plus tôt.',
  premierPas: 'Regardez vos points sur le site du compte de prévention.',
  professionnel: {
    premierPas: 'Proposez à la personne de regarder ses points. Ils sont sur le site du compte de prévention.',
  },
};
export default texts;
