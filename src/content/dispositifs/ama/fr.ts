import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Aide pour un accompagnement au maintien dans l’activité (AMA)',
  sigle: 'AMA',
  enBref: 'Pour un indépendant : une aide qui peut financer une adaptation, un appui ou un remplacement.',
  notes: {},
};
export default texts;
