import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Visite de mi-carrière',
  enBref: 'Vers 45 ans, un point pour vérifier que le poste convient à votre santé.',
  notes: {},
};
export default texts;
