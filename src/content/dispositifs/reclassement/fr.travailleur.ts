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
    'Dites par écrit quels postes vous intéressent. Avant d’accepter ou de refuser une proposition, demandez conseil au service de santé au travail. Vous n’avez pas à parler de votre maladie.',
  premierContact: '',
  aVerifier: 'Dans le secteur public, le reclassement suit d’autres règles : voyez votre service RH.',
  notes: {
    dispense_reclassement: 'L’avis dispense l’employeur de chercher un autre poste : parlez-en vite au service social.',
  },
};
export default reading;
