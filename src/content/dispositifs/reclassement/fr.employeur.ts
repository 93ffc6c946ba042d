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
  premierPas:
    'Échangez avec le médecin du travail, consultez le CSE s’il existe, et proposez par écrit les postes adaptés.',
  premierContact: '',
  aVerifier: 'Demandez conseil à votre service de prévention et de santé au travail.',
  notes: {
    cse: 'Le CSE, s’il existe, donne son avis avant toute proposition.',
    cse_absent: 'Sans CSE, gardez une trace écrite de vos recherches.',
  },
};
export default reading;
