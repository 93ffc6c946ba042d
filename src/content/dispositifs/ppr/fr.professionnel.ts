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
    conseil_medical:
      'L’écrit du médecin du travail ne suffit pas : l’employeur public doit saisir le conseil médical, qui donne son avis.',
  },
};
export default reading;
