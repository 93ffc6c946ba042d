import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vers 45 ans, c’est un point avec le service de santé au travail. Il sert à vérifier que le poste convient à votre santé.',
  premierPas: 'Demandez-la à votre service de santé au travail.',
  professionnel: {
    enBref:
      'Vers 45 ans, c’est un point avec le service de santé au travail. Il sert à vérifier que le poste convient à la santé de la personne.',
    premierPas: 'Proposez à la personne de demander cette visite. Elle la demande à son service de santé au travail.',
  },
};
export default texts;
