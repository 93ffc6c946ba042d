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
    'Demandez le formulaire au médecin du travail. Envoyez sans attendre un volet à votre caisse et un volet à votre employeur.',
  premierContact: '',
  aVerifier:
    'L’indemnité dépend du lien entre l’inaptitude et un accident du travail ou une maladie professionnelle reconnus. Demandez le formulaire au médecin du travail.',
  notes: {
    delai_court: 'Envoyez le formulaire à votre caisse sans attendre.',
  },
};
export default reading;
