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
  premierPas: 'Vous pouvez le demander ou le refuser librement, sans conséquence.',
  premierContact: '',
  aVerifier: 'Le cadre du rendez-vous de liaison est à confirmer, mais rien n’empêche d’échanger avec l’employeur.',
  notes: {},
};
export default reading;
