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
  premierPas: 'Prévenez l’employeur et demandez l’allocation à la Caf ou à la MSA.',
  premierContact: '',
  aVerifier: 'Cette aide concerne les personnes qui réduisent leur activité pour un proche.',
  notes: {
    'redirect:MSA': 'À la MSA, c’est elle qui verse l’allocation.',
  },
};
export default reading;
