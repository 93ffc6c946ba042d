import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Aides de l’Agefiph (secteur privé)',
  enBref: 'Financer une adaptation ou une recherche de solution pour garder l’emploi.',
  notes: { 'redirect:FIPHFP': 'Dans le secteur public, c’est le FIPHFP.' },
};
export default texts;
