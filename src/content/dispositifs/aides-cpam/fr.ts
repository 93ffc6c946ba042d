import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Aides financières individuelles de la CPAM',
  enBref: 'Une aide ponctuelle quand la santé met le budget en difficulté.',
  notes: { 'redirect:EMPLOYEUR_PUBLIC': 'Voyez l’action sociale de votre employeur.' },
};
export default texts;
