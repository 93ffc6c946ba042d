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
  premierPas: 'Passez par Cap emploi, qui monte la demande avec vous et l’employeur.',
  premierContact: '',
  aVerifier: 'Une reconnaissance, ou une demande en cours, est en général nécessaire : voyez avec Cap emploi.',
  notes: {
    titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.',
  },
};
export default reading;
