import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Le médecin du travail propose des changements par écrit. L’employeur doit les prendre en compte.',
  premierPas: 'Demandez une visite. C’est le médecin du travail qui peut écrire ces propositions.',
  professionnel: {
    premierPas:
      'Proposez à la personne de demander une visite. C’est le médecin du travail qui peut écrire ces propositions.',
  },
  employeur: {
    premierPas:
      'Prenez en compte les propositions écrites. Vous refusez ? Écrivez pourquoi à la personne et au médecin du travail.',
  },
};
export default texts;
