import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Temps partiel thérapeutique des non-salariés agricoles',
  enBref: 'Reprendre à temps partiel après un arrêt indemnisé par la MSA.',
  notes: {},
};
export default texts;
