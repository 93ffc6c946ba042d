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
    delai_recours:
      'Secteur privé : contestation possible devant le conseil de prud’hommes, dans les 15 jours après la remise ou la réception de l’avis. L’avis dit comment faire.',
    'redirect:EMPLOYEUR_PUBLIC': 'Le secteur public a ses propres procédures (conseil médical, reclassement).',
  },
};
export default reading;
