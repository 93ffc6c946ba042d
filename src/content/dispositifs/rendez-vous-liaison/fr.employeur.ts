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
    'Informez la personne qu’il est possible, proposez une date, prévenez le service de santé au travail. Elle peut refuser.',
  premierContact: '',
  aVerifier: 'Cet échange est prévu à partir de 30 jours d’absence ; en reprise partielle, le cadre est à confirmer.',
  notes: {
    jamais_medical: 'On n’y parle jamais de la maladie.',
  },
};
export default reading;
