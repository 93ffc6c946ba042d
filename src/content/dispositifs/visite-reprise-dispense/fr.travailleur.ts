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
    'Vous pouvez toujours demander la visite, même si elle n’est plus obligatoire : dites-le à l’employeur ou au service de santé au travail.',
  premierContact: '',
  aVerifier: 'Une règle récente (juin 2026) peut rendre cette visite facultative. Vous pouvez quand même la demander.',
  notes: {
    texte_recent: 'Règle en vigueur depuis le 15 juin 2026 : faites confirmer votre cas.',
  },
};
export default reading;
