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
    'Dites à la personne qu’elle peut rencontrer un assistant social ; vous ne connaîtrez pas le contenu des entretiens.',
  premierContact: '',
  aVerifier: 'À partir de 250 salariés, l’entreprise a son propre service social du travail : commencez par lui.',
  notes: {
    service_social_travail: 'À partir de 250 salariés, un service social du travail est obligatoire dans l’entreprise.',
  },
};
export default reading;
