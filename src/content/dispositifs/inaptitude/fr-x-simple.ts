import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Le médecin du travail a déclaré l’inaptitude au poste. La santé ne va plus avec ce poste. Des délais courts commencent.',
  premierPas:
    'Appelez vite le service de santé au travail. Appelez vite le service social. Vous avez 15 jours pour contester l’avis. Vous attendez toujours un nouveau poste ou un licenciement ? 1 mois après l’examen, l’employeur doit de nouveau payer votre salaire.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’appeler vite le service de santé au travail. Proposez-lui d’appeler vite le service social. Elle a 15 jours pour contester l’avis. Elle attend toujours un nouveau poste ou un licenciement ? 1 mois après l’examen, l’employeur doit de nouveau payer son salaire.',
  },
  employeur: {
    premierPas:
      'Cherchez un reclassement, c’est-à-dire un autre emploi adapté. L’avis peut vous en dispenser. Consultez le CSE s’il existe. Le CSE est le comité social et économique. Notez la date de l’examen. La personne attend toujours un nouveau poste ou un licenciement ? 1 mois après l’examen, vous payez de nouveau le salaire.',
  },
};
export default texts;
