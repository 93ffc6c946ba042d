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
  premierPas: 'Demandez une visite : c’est le médecin du travail qui peut écrire ces propositions.',
  premierContact: '',
  aVerifier: 'Demandez à votre service de santé au travail ou à votre employeur public ce qu’il peut proposer.',
  notes: {},
};
export default reading;
