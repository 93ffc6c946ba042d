import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous vous formez à un autre métier. C’est dans l’entreprise ou hors de l’entreprise. Il faut l’accord de l’employeur.',
  enBrefTiers:
    'La personne se forme à un autre métier. C’est dans l’entreprise ou hors de l’entreprise. Il faut l’accord de l’employeur.',
  premierPas: 'Parlez-en à votre employeur. Il faut un accord écrit.',
  professionnel: {
    premierPas: 'La personne en parle à son employeur. Il faut un accord écrit.',
  },
};
export default texts;
