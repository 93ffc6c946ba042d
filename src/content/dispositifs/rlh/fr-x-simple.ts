import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Le poste est aménagé, mais des charges restent. Cette aide compense ces charges.',
  premierPas: 'Salarié : parlez-en à l’employeur. Il fait la demande. Indépendant : faites-la pour vous-même.',
  professionnel: {
    premierPas:
      'Personne salariée : elle en parle à l’employeur. Il fait la demande. Personne indépendante : elle fait la demande pour elle-même.',
  },
  employeur: {
    premierPas:
      'Aménagez d’abord le poste. Des charges durables restent ? Demandez à l’Agefiph si elle peut les compenser.',
  },
};
export default texts;
