import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
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
  premierPas: '',
  premierContact: '',
  aVerifier: '',
  notes: {},
};
export default reading;
