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
    'Donnez votre date de retour à l’employeur : c’est à lui de demander la visite. Elle a lieu le jour du retour, ou au plus tard 8 jours après. Si vous n’avez pas de rendez-vous, appelez vous-même le service de santé au travail.',
  premierContact: '',
  aVerifier:
    'La visite dépend de la cause et de la durée totale de l’absence. En cas de doute, demandez-la : vous y avez accès à tout moment.',
  notes: {},
};
export default reading;
