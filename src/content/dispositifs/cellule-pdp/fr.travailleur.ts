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
  premierPas: 'Demandez la cellule PDP à votre service de santé au travail.',
  premierContact: '',
  aVerifier:
    'Votre service de santé au travail, ou celui de la MSA, vous dira s’il a une cellule qui peut vous suivre.',
  notes: {
    'redirect:MSA': 'La MSA a sa propre cellule de maintien en emploi.',
  },
};
export default reading;
