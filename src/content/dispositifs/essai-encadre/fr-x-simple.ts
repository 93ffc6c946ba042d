import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Pendant l’arrêt, vous essayez un poste quelques jours. Il faut l’accord de la caisse. Vous gardez alors vos indemnités.',
  enBrefTiers:
    'Pendant l’arrêt, la personne essaie un poste quelques jours. Il faut l’accord de la caisse. Elle garde alors ses indemnités.',
  premierPas:
    'Contactez le service social de l’Assurance Maladie ou de la MSA. La MSA est la caisse de l’agriculture. Faites-le avant toute démarche auprès d’une entreprise.',
  professionnel: {
    premierPas:
      'Proposez à la personne de contacter le service social. C’est celui de l’Assurance Maladie ou de la MSA. La MSA est la caisse de l’agriculture. La personne le fait avant toute démarche auprès d’une entreprise.',
  },
  employeur: {
    premierPas:
      'Vous pouvez accueillir un essai. Attendez d’abord l’accord de la caisse. Signez aussi la convention, c’est-à-dire le papier que tous signent. La personne fait la demande. Vous ne versez rien. Un accident arrive chez vous ? Vous le déclarez.',
  },
};
export default texts;
