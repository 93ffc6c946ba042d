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
    projet_a_construire: 'Commencez par le CEP ou un bilan : le PTP suppose un métier choisi.',
    dispense_anciennete: 'La condition d’ancienneté peut tomber : dites-le dans le dossier.',
    texte_2027: 'Les règles changent au 1er janvier 2027 : faites-les confirmer.',
  },
};
export default reading;
