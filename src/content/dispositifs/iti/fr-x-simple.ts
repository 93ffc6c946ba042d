import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est une indemnité. Elle dure 1 mois au plus. Elle existe quand l’inaptitude vient d’un accident du travail. Elle existe aussi quand l’inaptitude vient d’une maladie professionnelle. Inaptitude : la santé ne va plus avec le poste.',
  premierPas:
    'Demandez le formulaire au médecin du travail. Un volet est une partie du formulaire. Envoyez sans attendre un volet à votre caisse. Envoyez aussi un volet à votre employeur.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander le formulaire au médecin du travail. Un volet est une partie du formulaire. Elle envoie sans attendre un volet à sa caisse. Elle envoie aussi un volet à son employeur.',
  },
  employeur: {
    premierPas:
      'La personne vous remet un volet, c’est-à-dire une partie du formulaire. Le reclassement est un autre emploi adapté. Écrivez la date du reclassement accepté ou du licenciement. Renvoyez le volet à la caisse de la personne. Vous avez 8 jours après cette date.',
  },
};
export default texts;
