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
    'Demandez-la par écrit au service RH. C’est un droit si l’inaptitude est reconnue ou si la procédure est engagée. Le conseil médical donne son avis.',
  premierContact: '',
  aVerifier:
    'Elle s’ouvre quand l’inaptitude est reconnue ou quand la procédure est engagée, avec l’avis du conseil médical. Parlez-en au service social du personnel ou au service RH.',
  notes: {},
};
export default reading;
