import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Cap emploi cherche comment garder l’emploi. Il cherche avec vous, l’employeur et le médecin du travail.',
  premierPas: 'Contactez Cap emploi. Ou demandez au médecin du travail de le faire.',
  professionnel: {
    enBref:
      'Cap emploi cherche comment garder l’emploi. Il cherche avec la personne, l’employeur et le médecin du travail.',
    premierPas:
      'Proposez à la personne de contacter Cap emploi. Ou proposez-lui de demander au médecin du travail de le faire.',
  },
  employeur: {
    enBref: 'Cap emploi cherche comment garder l’emploi. Il cherche avec vous, la personne et le médecin du travail.',
    premierPas: 'La personne doit être d’accord. Cap emploi peut alors étudier le poste et les aides.',
  },
};
export default texts;
