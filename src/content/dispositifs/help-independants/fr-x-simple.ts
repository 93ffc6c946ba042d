import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est un seul questionnaire. L’Urssaf, la CPAM, la Caf et la Carsat l’étudient. Ce sont 4 organismes de sécurité sociale.',
  premierPas: 'Remplissez le questionnaire HELP. Les organismes travaillent ensemble.',
  professionnel: {
    premierPas: 'Proposez à la personne de remplir le questionnaire HELP. Les organismes travaillent ensemble.',
  },
};
export default texts;
