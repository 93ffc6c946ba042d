import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est pour un fonctionnaire inapte à ses fonctions. C’est aussi pour un fonctionnaire dont la procédure d’inaptitude a commencé. Inaptitude : la santé ne va plus avec les fonctions. Il a jusqu’à 1 an pour préparer un autre emploi public. Il garde son traitement. Le traitement est la paie de base, sans les primes.',
  premierPas:
    'Demandez cette période par écrit aux ressources humaines. C’est un droit en cas d’inaptitude reconnue. C’est aussi un droit si la procédure a commencé. Le conseil médical donne son avis.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander cette période par écrit aux ressources humaines. C’est un droit en cas d’inaptitude reconnue. C’est aussi un droit si la procédure a commencé. Le conseil médical donne son avis.',
  },
  employeur: {
    premierPas: 'Dites à l’agent qu’il a ce droit. Demandez l’avis du conseil médical.',
  },
};
export default texts;
