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
  premierPas:
    'C’est un accord à trois : préparez un avenant, avec une rémunération au moins égale à celle d’avant l’arrêt.',
  premierContact: '',
  aVerifier: 'Elle suppose l’accord de la personne et de la caisse : parlez-en à votre service de santé au travail.',
  notes: {},
};
export default reading;
