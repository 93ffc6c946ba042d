import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [],
  aNePasDemander: [],
  quiDemande: '',
  quiDecide: '',
  pendantArret: '',
  argent: '',
  duree: '',
  etapes: [],
  papiers: [],
  contrat: '',
  delais: [],
  premierPas: 'Informez la personne qu’elle peut la demander. Vous ne pouvez pas la demander à sa place.',
  premierContact: '',
  aVerifier: 'Au-delà de 30 jours d’absence, vous devez informer la personne de cette possibilité.',
  notes: {
    seuil_non_atteint: 'Au-delà de 30 jours d’absence, vous devrez informer la personne de cette possibilité.',
  },
};
export default reading;
