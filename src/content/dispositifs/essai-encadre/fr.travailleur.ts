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
    'Contactez le service social de l’Assurance Maladie (ou de la MSA) avant toute démarche auprès d’une entreprise.',
  premierContact: '',
  aVerifier:
    'L’essai encadré dépend de votre caisse et de trois accords médicaux. Parlez-en au service social de l’Assurance Maladie avant toute démarche auprès d’une entreprise.',
  notes: {
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, c’est son service social qui évalue la demande.',
  },
};
export default reading;
