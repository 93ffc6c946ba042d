import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous vous arrêtez, ou vous réduisez votre travail. C’est pour aider un proche. Vous pouvez demander une allocation, c’est-à-dire de l’argent.',
  enBrefTiers:
    'La personne s’arrête, ou elle réduit son travail. C’est pour aider un proche. Elle peut demander une allocation, c’est-à-dire de l’argent.',
  premierPas:
    'Prévenez l’employeur. Demandez l’allocation à la Caf ou à la MSA. La Caf est la caisse d’allocations familiales. La MSA est la caisse de l’agriculture.',
  professionnel: {
    premierPas:
      'Proposez à la personne de prévenir l’employeur. Proposez-lui de demander l’allocation à la Caf ou à la MSA. La Caf est la caisse d’allocations familiales. La MSA est la caisse de l’agriculture.',
  },
};
export default texts;
