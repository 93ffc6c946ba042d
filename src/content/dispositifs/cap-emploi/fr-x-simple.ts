import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Cap emploi cherche comment garder l’emploi. Il cherche avec vous, l’employeur et le médecin du travail.',
  premierPas: 'Contactez Cap emploi. Ou demandez au médecin du travail de le faire.',
};
export default texts;
