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
  premierPas: 'Demandez l’offre et le tarif à un service de santé au travail : affiliation d’un an au moins.',
  premierContact: '',
  aVerifier: 'À la MSA, l’adhésion au service de santé au travail est à vérifier.',
  notes: {},
};
export default reading;
