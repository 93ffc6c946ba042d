import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Temps partiel thérapeutique (maladie)',
  enBref: 'Travailler moins, avec un salaire partiel complété par des indemnités.',
  notes: {},
};
export default texts;
