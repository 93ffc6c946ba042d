import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Vous découvrez un métier quelques jours. Il faut l’accord d’un organisme, par exemple France Travail ou Cap emploi. Vous gardez votre statut.',
  enBrefTiers:
    'La personne découvre un métier quelques jours. Il faut l’accord d’un organisme, par exemple France Travail ou Cap emploi. Elle garde son statut.',
  premierPas:
    'Demandez à un de ces organismes. C’est France Travail, Cap emploi, une mission locale ou le conseil départemental.',
  professionnel: {
    premierPas:
      'Adressez la personne à un de ces organismes. C’est France Travail, Cap emploi, une mission locale ou le conseil départemental.',
  },
};
export default texts;
