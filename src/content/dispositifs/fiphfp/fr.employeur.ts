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
  premierPas: 'Vérifiez avec la plateforme du FIPHFP ce qui peut être cofinancé.',
  premierContact: '',
  aVerifier: 'L’aide suppose un titre, une démarche engagée ou une restriction d’aptitude.',
  notes: {},
};
export default reading;
