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
  premierPas:
    'Appelez le service de santé au travail. Vous n’avez pas à dire le motif à votre employeur, et il ne peut pas vous sanctionner pour cette demande.',
  premierContact: '',
  aVerifier: 'Réservée aux personnes suivies par un service de santé au travail. Un indépendant peut s’y affilier.',
  notes: {},
};
export default reading;
