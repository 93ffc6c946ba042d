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
    seuil_non_atteint: 'Si l’arrêt se prolonge au-delà de 30 jours, vous pourrez la demander.',
    opposition:
      'Le médecin du travail peut donner ses conseils à l’employeur et au médecin-conseil. Si vous ne le voulez pas, dites-le-lui pendant la visite.',
    texte_modifie_2026: 'Le texte a été modifié en juin 2026 : le service de santé au travail vous dira les détails.',
    non_salarie:
      'Cette visite est prévue pour les salariés. Demandez à votre service de santé au travail ce qu’il propose.',
  },
};
export default reading;
