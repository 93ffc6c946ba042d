import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [],
  quiDemande: '',
  quiDecide: '',
  pendantArret: '',
  argent: '',
  duree: '',
  etapes: [],
  papiers: [],
  contrat: '',
  delais: [],
  vaAvec: '',
  exclut: '',
  premierPas: 'Parlez-en au correspondant handicap ou au service RH : la demande passe par l’employeur.',
  premierContact: '',
  aVerifier: 'La demande passe par l’employeur public, dès qu’une démarche de reconnaissance est engagée.',
  notes: {},
};
export default reading;
