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
  premierPas: 'Demandez-la à votre service de santé au travail.',
  premierContact: '',
  aVerifier:
    'Si vous avez autour de 45 ans et n’avez pas eu cette visite, demandez-la à votre service de santé au travail.',
  notes: {
    mi_carriere_passee: 'Si elle n’a jamais eu lieu, vous pouvez la demander.',
    texte_modifie_2026: 'Le texte a changé à l’été 2026 : faites confirmer l’échéance.',
  },
};
export default reading;
