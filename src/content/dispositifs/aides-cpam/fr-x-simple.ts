import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'La santé met le budget en difficulté ? La CPAM peut donner une aide pour ce moment. La CPAM est la caisse d’assurance maladie.',
  premierPas: 'Appelez le {{cpam-3646}} ou demandez au service social. Chaque caisse a ses règles.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’appeler le {{cpam-3646}} ou de demander au service social. Chaque caisse a ses règles.',
  },
};
export default texts;
