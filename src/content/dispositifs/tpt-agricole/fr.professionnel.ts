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
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'Votre caisse est la MSA.',
  },
};
export default reading;
