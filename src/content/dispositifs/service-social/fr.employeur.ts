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
    'Dites à la personne que ce service existe : elle peut appeler elle-même le {{cpam-3646}}. Pour un essai encadré ou une CRPE, c’est elle qui demande.',
  premierContact: '',
  aVerifier:
    'Pour information : la personne peut appeler elle-même. Vous n’y avez pas accès et n’en saurez rien sans son accord.',
  notes: {
    'redirect:EMPLOYEUR_PUBLIC': 'Agent public : voyez le service social du personnel.',
  },
};
export default reading;
