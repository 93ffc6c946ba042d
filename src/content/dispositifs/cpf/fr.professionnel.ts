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
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
    abondement_atmp: 'Une incapacité permanente d’au moins 10 % peut ouvrir un complément : demandez à la caisse.',
    cpf_bilan_5ans: 'Un bilan déjà financé depuis moins de 5 ans ne peut pas l’être à nouveau par le CPF.',
  },
};
export default reading;
