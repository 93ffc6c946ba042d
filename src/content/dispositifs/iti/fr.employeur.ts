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
    'La personne vous remet un volet du formulaire. Écrivez la date du reclassement accepté ou du licenciement, puis renvoyez-le à sa caisse dans les 8 jours qui suivent cette date.',
  premierContact: '',
  aVerifier:
    'L’indemnité suppose une inaptitude liée à un accident du travail ou à une maladie professionnelle reconnus. Le médecin du travail remet le formulaire à la personne, qui l’envoie à sa caisse.',
  notes: {
    delai_court: 'Renvoyez votre volet à la caisse dans les 8 jours après le reclassement accepté ou le licenciement.',
  },
};
export default reading;
