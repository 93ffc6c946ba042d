import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Pendant l’arrêt, vous rencontrez le médecin du travail. Cela sert à préparer le retour.',
  enBrefTiers: 'Pendant l’arrêt, la personne rencontre le médecin du travail. Cela sert à préparer son retour.',
  premierPas: 'Appelez vous-même le service de santé au travail. Dites « visite de préreprise ».',
  professionnel: {
    premierPas:
      'Proposez à la personne d’appeler elle-même le service de santé au travail. Elle dit « visite de préreprise ».',
  },
  employeur: {
    enBref: 'Pendant l’arrêt, la personne rencontre le médecin du travail. Cela sert à préparer son retour.',
    premierPas: 'Dites à la personne qu’elle peut demander cette visite. Vous ne pouvez pas la demander à sa place.',
  },
};
export default texts;
