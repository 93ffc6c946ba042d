import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Période de préparation au reclassement (PPR)',
  sigle: 'PPR',
  enBref:
    'Pour un fonctionnaire inapte à ses fonctions, ou dont la procédure d’inaptitude est engagée : jusqu’à un an pour préparer un autre emploi public, traitement maintenu.',
  notes: {
    conseil_medical:
      'L’écrit du médecin du travail ne suffit pas : l’employeur public doit saisir le conseil médical, qui donne son avis.',
  },
};
export default texts;
