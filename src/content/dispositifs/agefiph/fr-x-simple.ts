import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'L’Agefiph aide des personnes handicapées à garder un emploi. Elle peut payer une partie d’une adaptation. Elle peut aussi aider à chercher une solution.',
  premierPas:
    'Passez par Cap emploi. C’est un service qui aide à garder un emploi. Il prépare la demande avec vous et l’employeur.',
  professionnel: {
    premierPas:
      'Orientez la personne vers Cap emploi. C’est un service qui aide à garder un emploi. Il prépare la demande avec elle et l’employeur.',
  },
  employeur: {
    premierPas:
      'Demandez à Cap emploi quelle aide convient. C’est un service qui aide à garder un emploi. Gardez les propositions écrites du médecin du travail.',
  },
};
export default texts;
