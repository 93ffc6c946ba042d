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
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
    cpf_bilan_5ans: 'Le CPF ne le prendra pas en charge : cherchez un autre financement.',
    cpf_bilan_possible: 'Le CPF peut en financer une partie (plafond de 1 600 € au 26/02/2026, à vérifier).',
  },
};
export default reading;
