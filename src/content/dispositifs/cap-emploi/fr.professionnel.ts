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
  notes: {
    titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.',
    'redirect:FRANCE_TRAVAIL': 'Demandeur d’emploi : l’accès se fait avec France Travail.',
  },
};
export default reading;
