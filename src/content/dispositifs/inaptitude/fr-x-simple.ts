import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Le médecin du travail a déclaré l’inaptitude au poste. La santé ne va plus avec ce poste. Des délais courts commencent.',
  premierPas:
    'Appelez vite le service de santé au travail. Appelez vite le service social. Vous avez 15 jours pour contester l’avis. 1 mois après l’examen, votre salaire doit reprendre. C’est vrai si vous n’êtes ni reclassé ni licencié.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’appeler vite le service de santé au travail. Proposez-lui d’appeler vite le service social. Elle a 15 jours pour contester l’avis. 1 mois après l’examen, son salaire doit reprendre. C’est vrai si elle n’est ni reclassée ni licenciée.',
  },
  employeur: {
    premierPas:
      'Cherchez un reclassement, c’est-à-dire un autre emploi adapté. L’avis peut vous en dispenser. Consultez le CSE s’il existe. Le CSE est le comité social et économique. Notez la date de l’examen. 1 mois après, vous reprenez le salaire. C’est vrai si la personne n’est ni reclassée ni licenciée.',
  },
};
export default texts;
