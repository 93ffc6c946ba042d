import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'L’Agefiph paie une adaptation pour garder l’emploi. Elle paie aussi la recherche d’une solution.',
  premierPas: 'Passez par Cap emploi. Il monte la demande avec vous et l’employeur.',
  professionnel: {
    premierPas: 'Orientez la personne vers Cap emploi. Il monte la demande avec elle et l’employeur.',
  },
  employeur: {
    premierPas: 'Demandez à Cap emploi quelle aide convient. Gardez les propositions écrites du médecin du travail.',
  },
};
export default texts;
