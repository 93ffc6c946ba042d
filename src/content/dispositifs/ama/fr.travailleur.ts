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
  premierPas: 'Demandez le formulaire national à votre CPAM (compte ameli ou {{cpam-3646}}).',
  premierContact: '',
  aVerifier: 'La CPAM vous dira si votre statut ouvre cette aide.',
  notes: {
    rqth_si_cofinancement: 'La RQTH, obtenue ou demandée, n’est utile que si l’aide est cofinancée.',
    avocat: 'Avocats : à vérifier.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, voyez le service social et la cellule de maintien en emploi.',
  },
};
export default reading;
