import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Un indépendant peut s’inscrire dans un service de santé au travail. Il choisit le service.',
  premierPas: 'Demandez l’offre et le prix à un service de santé au travail. L’inscription dure 1 an au moins.',
  professionnel: {
    premierPas:
      'La personne s’adresse à un service de santé au travail. Elle demande l’offre et le prix. L’inscription dure 1 an au moins.',
  },
};
export default texts;
