import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est un bilan de 24 heures au plus. Un prestataire, c’est-à-dire un organisme spécialisé, le fait. Il sert à faire le point et à choisir un projet.',
  premierPas:
    'Voyez d’abord un conseiller CEP. CEP veut dire : conseil en évolution professionnelle. C’est gratuit. Voyez ensuite un prestataire certifié.',
  professionnel: {
    premierPas:
      'Proposez à la personne de voir d’abord un conseiller CEP. CEP veut dire : conseil en évolution professionnelle. C’est gratuit. Proposez-lui de voir ensuite un prestataire certifié.',
  },
};
export default texts;
