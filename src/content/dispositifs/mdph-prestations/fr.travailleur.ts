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
  premierPas: 'Un seul dossier à la MDPH pour toutes les demandes.',
  premierContact: '',
  aVerifier: 'La commission de la MDPH évalue votre situation : demandez conseil avant de remplir le dossier.',
  notes: {},
};
export default reading;
