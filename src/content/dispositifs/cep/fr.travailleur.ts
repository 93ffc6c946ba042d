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
  premierPas: 'Prenez rendez-vous avec un conseiller ; l’employeur n’a pas à être prévenu.',
  premierContact: '',
  aVerifier: 'C’est un bon premier rendez-vous quand on ne sait pas encore quel projet choisir.',
  notes: {
    'redirect:FRANCE_TRAVAIL': 'Demandeur d’emploi : votre conseiller France Travail ou Cap emploi assure ce service.',
    sorties: 'Pendant l’arrêt, respectez vos heures de sortie et signalez à la caisse un suivi régulier.',
    retraite: 'Ce conseil s’adresse aux personnes actives ou qui veulent le redevenir.',
  },
};
export default reading;
