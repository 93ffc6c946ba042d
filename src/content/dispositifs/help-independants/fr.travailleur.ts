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
  premierPas: 'Remplissez le questionnaire HELP : les organismes se coordonnent.',
  premierContact: '',
  aVerifier: 'Demandez à l’Urssaf si votre statut ouvre ce service.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, adressez-vous à son service social.',
  },
};
export default reading;
