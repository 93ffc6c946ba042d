import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous reprenez un travail plus léger avant la guérison. La caisse peut continuer à verser tout ou partie de vos indemnités. C’est elle qui décide.',
  enBrefTiers:
    'La personne reprend un travail plus léger avant la guérison. La caisse peut continuer à verser tout ou partie de ses indemnités. C’est la caisse qui décide.',
  premierPas:
    'Demandez un certificat à votre médecin. Le certificat dit : travail aménagé ou travail à temps partiel. Envoyez-le à la caisse avec l’attestation de l’employeur.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander un certificat à son médecin. Le certificat dit : travail aménagé ou travail à temps partiel. Elle l’envoie à la caisse avec l’attestation de l’employeur.',
  },
  employeur: {
    premierPas:
      'Remplissez l’attestation. Écrivez l’emploi exact et la paie. Refaites une attestation à chaque changement.',
  },
};
export default texts;
