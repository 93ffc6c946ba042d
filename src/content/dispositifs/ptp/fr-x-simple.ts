import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est une formation certifiante pour changer de métier. Vous avez un congé. Vous avez aussi un salaire payé pendant la formation, si le dossier est accepté.',
  premierPas:
    'Voyez un conseiller CEP. CEP veut dire : conseil en évolution professionnelle. Voyez ensuite Transitions Pro de votre région.',
  professionnel: {
    premierPas:
      'Proposez à la personne de voir un conseiller CEP. CEP veut dire : conseil en évolution professionnelle. Proposez-lui de voir ensuite Transitions Pro de sa région.',
  },
};
export default texts;
