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
    'Cherchez un reclassement, sauf si l’avis vous en dispense, et consultez le CSE s’il existe. Notez la date : un mois après l’examen, vous reprenez le salaire si la personne n’est ni reclassée ni licenciée.',
  premierContact: '',
  aVerifier: 'Demandez conseil à votre service de prévention et de santé au travail.',
  notes: {
    jamais_medical: 'Vous recevez l’avis et les indications, jamais le motif médical.',
  },
};
export default reading;
