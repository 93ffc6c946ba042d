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
  premierPas: 'Appelez le {{assurance-retraite}}. Cet outil ne calcule aucune date de départ.',
  premierContact: '',
  aVerifier: 'La caisse de retraite et son médecin-conseil décident.',
  notes: {
    'redirect:MSA': 'À la MSA, c’est elle qui étudie la retraite.',
  },
};
export default reading;
