import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Pour un fonctionnaire inapte à ses fonctions. Ou pour un fonctionnaire dont la procédure d’inaptitude est engagée. Il a jusqu’à 1 an pour préparer un autre emploi public. Son traitement, c’est-à-dire sa paie, est maintenu.',
  premierPas:
    'Demandez-la par écrit aux ressources humaines. C’est un droit si l’inaptitude est reconnue. C’est aussi un droit si la procédure est engagée. Le conseil médical donne son avis.',
  professionnel: {
    premierPas:
      'Proposez à la personne de la demander par écrit aux ressources humaines. C’est un droit si l’inaptitude est reconnue. C’est aussi un droit si la procédure est engagée. Le conseil médical donne son avis.',
  },
  employeur: {
    premierPas: 'Dites à l’agent qu’il a ce droit. Demandez l’avis du conseil médical.',
  },
};
export default texts;
