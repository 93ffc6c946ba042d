import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [],
  aNePasDemander: [],
  quiDemande: '',
  quiDecide: '',
  pendantArret: '',
  argent: '',
  duree: '',
  etapes: [],
  papiers: [],
  contrat: '',
  delais: [],
  premierPas: 'Demandez la visite en décrivant des faits de travail, jamais la santé ; prévenez la personne.',
  premierContact: '',
  aVerifier: 'Voyez avec la médecine du travail de votre administration.',
  notes: {
    agricole_ecrit: 'En agriculture, la demande de l’employeur est écrite et motivée.',
  },
};
export default reading;
