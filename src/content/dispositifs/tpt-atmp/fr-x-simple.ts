import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous reprenez un travail plus léger avant la guérison. Vous gardez tout ou partie des indemnités, si la caisse l’accepte.',
  premierPas:
    'Demandez un certificat à votre médecin. Il dit : travail aménagé ou travail à temps partiel. Puis envoyez-le à la caisse avec l’attestation de l’employeur.',
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
