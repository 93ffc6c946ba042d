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
  premierPas: 'Salarié : parlez-en à l’employeur, qui fait la demande. Indépendant : faites-la pour vous-même.',
  premierContact: '',
  aVerifier: 'Cette aide suppose un titre reconnu et des charges élevées : l’Agefiph décide.',
  notes: {},
};
export default reading;
