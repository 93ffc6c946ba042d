import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est une équipe qui aide à garder un emploi. Il y a des médecins, des infirmiers et des assistants sociaux. Il y a aussi des psychologues et des ergonomes. Un ergonome adapte le travail à la personne.',
  premierPas: 'Demandez la cellule PDP à votre service de santé au travail.',
  professionnel: {
    premierPas: 'Proposez à la personne de demander la cellule PDP. Elle la demande à son service de santé au travail.',
  },
  employeur: {
    premierPas: 'Contactez directement la cellule PDP. Ne donnez aucune information de santé.',
  },
};
export default texts;
