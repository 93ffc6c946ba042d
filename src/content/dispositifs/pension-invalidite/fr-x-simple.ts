import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Une maladie ou un accident réduit durablement la capacité de travail. La cause est sans lien avec le travail. La pension remplace une partie du revenu.',
  premierPas:
    'Parlez-en à votre médecin et au service social. Faites-le avant la fin des indemnités. La caisse ne vous propose rien ? Demandez la pension vous-même. Vous avez en général 12 mois après la fin des indemnités.',
};
export default texts;
