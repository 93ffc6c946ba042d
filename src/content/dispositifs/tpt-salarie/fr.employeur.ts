import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [],
  aNePasDemander: [],
  quiDemande: '',
  quiDecide: '',
  pendantArret: '',
  argent: '',
  duree: '',
  etapes: [],
  papiers: [],
  contrat: '',
  delais: [],
  premierPas: 'Votre accord est nécessaire ; un refus se motive si le médecin du travail l’a proposé.',
  premierContact: '',
  aVerifier: 'La prescription vient du médecin de la personne. Préparez les horaires possibles avec elle.',
  notes: {},
};
export default reading;
