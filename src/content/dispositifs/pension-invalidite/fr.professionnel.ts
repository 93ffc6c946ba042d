import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [],
  quiDemande: '',
  quiDecide: '',
  pendantArret: '',
  argent: '',
  duree: '',
  etapes: [],
  papiers: [],
  contrat: '',
  delais: [],
  vaAvec: '',
  exclut: '',
  premierPas: '',
  premierContact: '',
  aVerifier: '',
  notes: {
    'redirect:EMPLOYEUR_PUBLIC':
      'Fonctionnaire : congés statutaires, allocation temporaire ou retraite pour invalidité, avec l’employeur.',
    deja_titulaire: 'Vous la recevez déjà : elle vaut aussi titre de bénéficiaire de l’obligation d’emploi.',
    'redirect:RENTE_ATMP':
      'Après un accident du travail ou une maladie professionnelle, c’est une rente ou un capital, selon le taux d’incapacité. La caisse étudie votre dossier au titre de l’accident ou de la maladie professionnelle.',
    'redirect:MSA': 'À la MSA, la demande se fait auprès d’elle.',
    'redirect:CAISSE_PRO': 'Profession libérale réglementée : voyez votre caisse professionnelle.',
  },
};
export default reading;
