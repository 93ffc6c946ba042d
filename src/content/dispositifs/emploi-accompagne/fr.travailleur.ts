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
  premierPas: 'Demandez à Cap emploi, à France Travail ou à la mission locale.',
  premierContact: '',
  aVerifier:
    'Réservé aux personnes avec un titre, quand un accompagnement ordinaire ne suffit pas : un prescripteur décide.',
  notes: {
    titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.',
  },
};
export default reading;
