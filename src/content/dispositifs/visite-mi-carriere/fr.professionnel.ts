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
    mi_carriere_passee: 'Si elle n’a jamais eu lieu, vous pouvez la demander.',
    texte_modifie_2026: 'Le texte a changé à l’été 2026 : faites confirmer l’échéance.',
  },
};
export default reading;
