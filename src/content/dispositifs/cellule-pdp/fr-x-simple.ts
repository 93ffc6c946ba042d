import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est une équipe qui aide à garder un emploi. Il y a des médecins, des infirmiers et des assistants sociaux. Il y a aussi des psychologues et des ergonomes. Un ergonome adapte le travail à la personne.',
  premierPas:
    'Demandez la cellule PDP à votre service de santé au travail. PDP veut dire : prévention de la désinsertion professionnelle. C’est éviter de perdre son emploi à cause de la santé.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander la cellule PDP. Elle la demande à son service de santé au travail. PDP veut dire : prévention de la désinsertion professionnelle. C’est éviter de perdre son emploi à cause de la santé.',
  },
  employeur: {
    premierPas:
      'Contactez directement la cellule PDP. PDP veut dire : prévention de la désinsertion professionnelle. C’est éviter de perdre son emploi à cause de la santé. Ne donnez aucune information de santé.',
  },
};
export default texts;
