import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Vous découvrez un métier quelques jours. Il faut une prescription. Vous gardez votre statut.',
  premierPas:
    'Demandez à un prescripteur. C’est France Travail, Cap emploi, une mission locale ou le conseil départemental.',
  professionnel: {
    premierPas:
      'Adressez la personne à un prescripteur. C’est France Travail, Cap emploi, une mission locale ou le conseil départemental.',
  },
};
export default texts;
