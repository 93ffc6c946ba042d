import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Module d’orientation approfondie (MOAIJ)',
  sigle: 'MOAIJ',
  enBref: 'Sept semaines pendant l’arrêt pour construire et valider un projet (Pays de la Loire).',
  notes: {},
};
export default texts;
