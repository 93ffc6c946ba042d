import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Vous vous arrêtez, ou vous réduisez votre travail. C’est pour aider un proche. Vous recevez une allocation.',
  premierPas:
    'Prévenez l’employeur. Demandez l’allocation à la Caf ou à la MSA. La Caf est la caisse d’allocations familiales. La MSA est la caisse de l’agriculture.',
  professionnel: {
    premierPas:
      'Proposez à la personne de prévenir l’employeur. Proposez-lui de demander l’allocation à la Caf ou à la MSA. La Caf est la caisse d’allocations familiales. La MSA est la caisse de l’agriculture.',
  },
};
export default texts;
