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
  premierPas: 'Remplissez l’attestation (emploi exact, rémunération) et une nouvelle à chaque changement.',
  premierContact: '',
  aVerifier: 'La prescription vient du médecin de la personne et la caisse décide.',
  notes: {},
};
export default reading;
