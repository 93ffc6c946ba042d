import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Pension d’invalidité',
  enBref:
    'Remplacer une partie du revenu quand une maladie ou un accident sans lien avec le travail réduit durablement la capacité de travail.',
  notes: {
    'redirect:EMPLOYEUR_PUBLIC':
      'Fonctionnaire : congés statutaires, allocation temporaire ou retraite pour invalidité, avec l’employeur.',
  },
};
export default texts;
