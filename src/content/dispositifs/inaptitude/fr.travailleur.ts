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
    'Appelez vite le service de santé au travail et le service social. Vous avez 15 jours pour contester l’avis. Un mois après l’examen, si vous n’êtes ni reclassé ni licencié, votre salaire doit reprendre.',
  premierContact: '',
  aVerifier: 'Dans le secteur public, d’autres règles s’appliquent : voyez votre service RH.',
  notes: {},
};
export default reading;
