import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'L’AMA est une aide pour un indépendant, pour continuer son activité. Elle peut payer une adaptation, un appui ou un remplacement.',
  premierPas:
    'Demandez le formulaire national à votre CPAM, caisse d’assurance maladie. Écrivez sur votre compte ameli. Ou appelez le {{cpam-3646}}.',
  professionnel: {
    premierPas:
      'La personne demande le formulaire national à sa CPAM, caisse d’assurance maladie. Elle écrit sur son compte ameli. Ou elle appelle le {{cpam-3646}}.',
  },
};
export default texts;
