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
  premierPas: 'Contactez Cap emploi, ou demandez au médecin du travail de le faire.',
  premierContact: '',
  aVerifier:
    'Cap emploi intervient quand un handicap est reconnu ou qu’une demande est engagée : un appel suffit pour le savoir.',
  notes: {
    titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.',
    'redirect:FRANCE_TRAVAIL': 'Demandeur d’emploi : l’accès se fait avec France Travail.',
  },
};
export default reading;
