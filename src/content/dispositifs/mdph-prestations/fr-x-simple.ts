import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Ce sont des aides quand le handicap rend la vie plus difficile. C’est pour les revenus, la vie quotidienne ou les déplacements.',
  premierPas:
    'Faites un seul dossier pour toutes les demandes. C’est le dossier de la MDPH. La MDPH est la maison départementale des personnes handicapées.',
  professionnel: {
    premierPas:
      'Rappelez à la personne qu’un seul dossier suffit pour toutes les demandes. C’est le dossier de la MDPH. La MDPH est la maison départementale des personnes handicapées.',
  },
};
export default texts;
