import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'C’est une aide pour un indépendant. Elle peut payer une adaptation, un appui ou un remplacement.',
  premierPas:
    'Demandez le formulaire national à votre CPAM, caisse d’assurance maladie. Écrivez sur votre compte ameli. Ou appelez le {{cpam-3646}}.',
};
export default texts;
