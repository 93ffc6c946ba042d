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
  premierPas: 'Voyez un conseiller CEP, puis Transitions Pro de votre région.',
  premierContact: '',
  aVerifier:
    'Une absence longue ou une reconnaissance de handicap peut lever la condition d’ancienneté. Si vous êtes en arrêt, demandez d’abord à la caisse si la formation peut commencer.',
  notes: {
    projet_a_construire: 'Commencez par le CEP ou un bilan : le PTP suppose un métier choisi.',
    dispense_anciennete: 'La condition d’ancienneté peut tomber : dites-le dans le dossier.',
    texte_2027: 'Les règles changent au 1er janvier 2027 : faites-les confirmer.',
  },
};
export default reading;
