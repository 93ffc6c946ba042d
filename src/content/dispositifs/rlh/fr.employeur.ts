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
  premierPas: 'Après l’aménagement du poste, demandez à l’Agefiph si des charges durables peuvent être compensées.',
  premierContact: '',
  aVerifier: 'Elle suppose un titre reconnu et des charges d’au moins 20 % : l’Agefiph décide.',
  notes: {},
};
export default reading;
