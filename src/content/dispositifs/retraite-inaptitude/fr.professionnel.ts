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
    'redirect:MSA': 'À la MSA, c’est elle qui étudie la retraite.',
  },
};
export default reading;
