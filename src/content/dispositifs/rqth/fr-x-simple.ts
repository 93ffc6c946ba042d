import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est une reconnaissance officielle. Elle dit qu’un problème de santé durable gêne le travail. Elle peut permettre des aides.',
  premierPas:
    'Demandez le dossier à la MDPH. La MDPH est la maison départementale des personnes handicapées. Un assistant social peut vous aider. Vous choisissez si vous en parlez à l’employeur.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander le dossier à la MDPH. La MDPH est la maison départementale des personnes handicapées. Un assistant social peut aider la personne. Elle choisit si elle en parle à l’employeur.',
  },
};
export default texts;
