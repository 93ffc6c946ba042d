import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'La santé met le budget en difficulté. La CPAM, caisse d’assurance maladie, peut donner une aide ponctuelle.',
  premierPas: 'Demandez au {{service-social}} ou au service social. Les critères changent selon les lieux.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander au {{service-social}} ou au service social. Les critères changent selon les lieux.',
  },
};
export default texts;
