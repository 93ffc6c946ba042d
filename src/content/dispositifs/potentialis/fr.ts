import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Potentialis',
  enBref: 'Un atelier du service social pour repérer ses points forts (Bourgogne-Franche-Comté).',
  notes: {},
};
export default texts;
