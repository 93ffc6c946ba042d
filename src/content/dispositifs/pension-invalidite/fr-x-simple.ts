import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Une maladie ou un accident réduit durablement la capacité de travail. La cause est sans lien avec le travail. La pension remplace une partie du revenu.',
  premierPas:
    'Parlez-en à votre médecin et au service social. Faites-le avant la fin des indemnités. La caisse ne vous propose rien ? Demandez la pension vous-même. Vous avez en général 12 mois après la fin des indemnités.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler à son médecin et au service social. Elle le fait avant la fin des indemnités. La caisse ne lui propose rien ? Elle demande la pension elle-même. Elle a en général 12 mois après la fin des indemnités.',
  },
};
export default texts;
