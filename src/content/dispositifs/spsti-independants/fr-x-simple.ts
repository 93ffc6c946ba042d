import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Un indépendant peut s’affilier à un service de santé au travail. Il choisit le service.',
  premierPas: 'Demandez l’offre et le tarif à un service de santé au travail. L’affiliation dure 1 an au moins.',
  professionnel: {
    premierPas:
      'La personne s’adresse à un service de santé au travail. Elle demande l’offre et le tarif. L’affiliation dure 1 an au moins.',
  },
};
export default texts;
