import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Période de reconversion',
  enBref: 'Avec l’accord de l’employeur, se former à un autre métier dans ou hors de l’entreprise.',
  notes: {},
};
export default texts;
