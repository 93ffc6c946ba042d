import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Visite de reprise',
  enBref: 'Au retour, le médecin du travail vérifie que le poste convient. L’employeur l’organise.',
  notes: {
    seuil_non_atteint:
      'Si l’arrêt se prolonge (30 jours pour un accident du travail, 60 jours pour une maladie), cette visite deviendra en principe obligatoire.',
  },
};
export default texts;
