import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Cellule de prévention de la désinsertion professionnelle (PDP)',
  sigle: 'PDP',
  enBref: 'Médecins, infirmiers, assistants sociaux, psychologues et ergonomes réunis pour aider à garder un emploi.',
  notes: {},
};
export default texts;
