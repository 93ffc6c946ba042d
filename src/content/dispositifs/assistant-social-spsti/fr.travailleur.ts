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
  premierPas: 'Demandez un entretien : l’employeur n’en connaît pas le contenu.',
  premierContact: '',
  aVerifier: 'L’accès dépend de votre service de santé au travail ou de votre employeur : demandez-leur.',
  notes: {
    'redirect:MSA': 'Vous relevez de la MSA : adressez-vous à son service social.',
  },
};
export default reading;
