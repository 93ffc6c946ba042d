import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous suivez une action pendant un arrêt que la caisse paie. C’est une formation, un bilan ou un accompagnement. Il faut l’accord de la caisse.',
  enBrefTiers:
    'La personne suit une action pendant un arrêt que la caisse paie. C’est une formation, un bilan ou un accompagnement. Il faut l’accord de la caisse.',
  premierPas:
    'Parlez-en à votre médecin. Parlez-en ensuite au référent PDP de la caisse ou au service social. PDP veut dire : prévention de la désinsertion professionnelle. C’est éviter de perdre son emploi à cause de la santé.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler à son médecin. Elle en parle ensuite au référent PDP de la caisse ou au service social. PDP veut dire : prévention de la désinsertion professionnelle. C’est éviter de perdre son emploi à cause de la santé.',
  },
};
export default texts;
