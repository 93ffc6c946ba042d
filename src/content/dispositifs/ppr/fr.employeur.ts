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
  premierPas: 'Informez l’agent de son droit et saisissez le conseil médical.',
  premierContact: '',
  aVerifier: 'Un risque d’inaptitude ne suffit pas : voyez avec le conseil médical et le centre de gestion.',
  notes: {},
};
export default reading;
