import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'C’est un atelier du service social. Il sert à repérer vos points forts. C’est en Bourgogne-Franche-Comté.',
  enBrefTiers:
    'C’est un atelier du service social. Il sert à repérer les points forts de la personne. C’est en Bourgogne-Franche-Comté.',
  premierPas: 'Demandez au service social s’il prévoit un atelier.',
  professionnel: {
    premierPas: 'Proposez à la personne d’en parler au service social. Elle demande s’il prévoit un atelier.',
  },
};
export default texts;
