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
  premierPas: 'Instruisez la demande de l’agent ; au-delà de trois mois, un médecin agréé l’examine.',
  premierContact: '',
  aVerifier: 'La demande vient de l’agent.',
  notes: {},
};
export default reading;
