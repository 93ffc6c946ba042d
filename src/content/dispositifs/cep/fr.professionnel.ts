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
    'redirect:EMPLOYEUR_PUBLIC': 'Agent public : voyez le conseiller mobilité-carrière de votre administration.',
    'redirect:FRANCE_TRAVAIL': 'Demandeur d’emploi : votre conseiller France Travail ou Cap emploi assure ce service.',
    sorties: 'Pendant l’arrêt, respectez vos heures de sortie et signalez à la caisse un suivi régulier.',
    retraite: 'Ce conseil s’adresse aux personnes actives ou qui veulent le redevenir.',
  },
};
export default reading;
