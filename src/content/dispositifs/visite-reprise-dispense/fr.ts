import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Dispense de visite de reprise',
  enBref: 'Une préreprise récente, sans aucune mesure à prendre, peut rendre la visite de reprise facultative.',
  notes: {},
};
export default texts;
