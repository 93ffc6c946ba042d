import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Suivi par un service de santé au travail (indépendants)',
  enBref: 'Un indépendant peut s’affilier au service de son choix.',
  notes: {},
};
export default texts;
