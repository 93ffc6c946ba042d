import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Une maladie ou un accident réduit durablement la capacité de travail. La cause est sans lien avec le travail. La pension peut remplacer une partie du revenu. La caisse décide.',
  premierPas:
    'Parlez-en à votre médecin et au service social. Faites-le avant la fin des indemnités. Sans proposition de la caisse, demandez la pension vous-même. Faites-le en général dans les 12 mois après la fin des indemnités. Ou faites-le dans les 12 mois après la date que donne la caisse.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler à son médecin et au service social. Elle le fait avant la fin des indemnités. Sans proposition de la caisse, elle demande la pension elle-même. Elle le fait en général dans les 12 mois après la fin des indemnités. Ou elle le fait dans les 12 mois après la date que donne la caisse.',
  },
};
export default texts;
