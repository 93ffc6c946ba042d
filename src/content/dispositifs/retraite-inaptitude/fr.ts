import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Retraite pour inaptitude',
  enBref: 'Dès 62 ans, une retraite à taux plein est possible quand la santé ne permet plus de travailler.',
  notes: {},
};
export default texts;
