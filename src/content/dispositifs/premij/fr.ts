import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'PREMIJ',
  enBref: 'Version plus courte du MOAIJ, en six semaines (Pays de la Loire).',
  notes: {},
};
export default texts;
