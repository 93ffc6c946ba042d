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
  premierPas: 'Regardez vos points sur le site du compte de prévention.',
  premierContact: '',
  aVerifier: 'Les points dépendent d’expositions déclarées par l’employeur : regardez votre compte.',
  notes: {},
};
export default reading;
