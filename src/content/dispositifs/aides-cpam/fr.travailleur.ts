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
  premierPas: 'Demandez au {{service-social}} ou au service social ; les critères sont locaux.',
  premierContact: '',
  aVerifier: 'Aide facultative, selon vos ressources et les règles de votre caisse.',
  notes: {
    'redirect:MSA': 'Vous relevez de la MSA : adressez-vous à son service social.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
  },
};
export default reading;
