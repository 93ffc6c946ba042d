import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Cette aide sert à construire un nouveau projet. Elle est pour une personne qui ne peut plus rester à son poste.',
  premierPas: 'Parlez-en à Cap emploi, au service social ou au médecin du travail.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’en parler à Cap emploi. Elle peut aussi en parler au service social ou au médecin du travail.',
  },
};
export default texts;
