import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Un seul conseiller aide la personne et l’employeur. Cette aide dure dans le temps.',
  premierPas: 'Demandez à Cap emploi, à France Travail ou à la mission locale.',
  professionnel: {
    premierPas:
      'Proposez à la personne de s’adresser à un de ces services. C’est Cap emploi, France Travail ou la mission locale.',
  },
};
export default texts;
