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
    'Prenez en compte les propositions écrites. Un refus se motive par écrit, à la personne et au médecin du travail.',
  premierContact: '',
  aVerifier: 'Sans écrit du médecin du travail, vous pouvez demander une visite et en parler avec la personne.',
  notes: {
    jamais_medical: 'Vous connaissez les mesures, jamais le motif médical.',
  },
};
export default reading;
