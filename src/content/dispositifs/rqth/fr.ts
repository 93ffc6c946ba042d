import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Reconnaissance de la qualité de travailleur handicapé (RQTH)',
  sigle: 'RQTH',
  enBref: 'Faire reconnaître qu’un problème de santé durable gêne le travail. Cela peut ouvrir des aides.',
  notes: {},
};
export default texts;
