import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'La santé ne permet plus de travailler. Dès 62 ans, une retraite à taux plein est possible. Le taux plein est le taux le plus haut.',
  premierPas: 'Appelez le {{assurance-retraite}}. Cet outil ne calcule aucune date de départ.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’appeler le {{assurance-retraite}}. Cet outil ne calcule aucune date de départ.',
  },
};
export default texts;
