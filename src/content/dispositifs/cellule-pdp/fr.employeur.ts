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
  premierPas: 'Contactez directement la cellule PDP, sans donner d’information de santé.',
  premierContact: '',
  aVerifier: 'Demandez conseil à votre service de prévention et de santé au travail.',
  notes: {},
};
export default reading;
