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
  premierPas: 'Demandez une visite de préreprise, puis un rendez-vous avec le service social.',
  premierContact: '',
  aVerifier:
    'Cette convention suppose que le médecin du travail ait écrit qu’il existe un risque d’inaptitude (ou une inaptitude). Commencez par demander une visite de préreprise.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
  },
};
export default reading;
