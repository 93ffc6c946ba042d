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
    'redirect:MSA': 'Le service social de la MSA joue ce rôle.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:EMPLOYEUR_PUBLIC': 'Le service social du personnel joue ce rôle.',
    'redirect:REGIME_SPECIAL': 'Votre régime a souvent son propre service social.',
  },
};
export default reading;
