import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Au retour, le médecin du travail vérifie que le poste convient. L’employeur organise la visite.',
  premierPas:
    'Donnez votre date de retour à l’employeur. C’est à lui de demander la visite. Elle a lieu le jour du retour. Sinon, elle a lieu au plus tard 8 jours après. Sans rendez-vous, appelez vous-même le service de santé au travail.',
  professionnel: {
    premierPas:
      'Conseillez à la personne de donner sa date de retour à l’employeur. C’est à lui de demander la visite. Elle a lieu le jour du retour. Sinon, elle a lieu au plus tard 8 jours après. Sans rendez-vous, la personne appelle elle-même le service de santé au travail.',
  },
  employeur: {
    enBref: 'Au retour, le médecin du travail vérifie que le poste convient. C’est à vous de demander la visite.',
    premierPas:
      'Contactez le service de santé au travail pour demander la visite. Faites-le dès que vous connaissez la date de fin d’absence. La visite a lieu le jour du retour. Sinon, elle a lieu au plus tard 8 jours après.',
  },
};
export default texts;
