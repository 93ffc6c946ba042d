import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
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
  premierPas:
    'Parlez-en à votre médecin et au service social avant la fin des indemnités. Si la caisse ne vous propose rien, demandez la pension vous-même : vous avez en général 12 mois après la fin des indemnités.',
  premierContact: '',
  aVerifier:
    'La caisse décide après l’avis du médecin-conseil (capacité réduite d’au moins deux tiers). Être en invalidité ne rompt pas le contrat et n’interdit pas toujours de travailler.',
  notes: {
    deja_titulaire: 'Vous la recevez déjà : elle vaut aussi titre de bénéficiaire de l’obligation d’emploi.',
    'redirect:RENTE_ATMP':
      'Après un accident du travail ou une maladie professionnelle, c’est une rente ou un capital, selon le taux d’incapacité. La caisse étudie votre dossier au titre de l’accident ou de la maladie professionnelle.',
    'redirect:MSA': 'À la MSA, la demande se fait auprès d’elle.',
    'redirect:CAISSE_PRO': 'Profession libérale réglementée : voyez votre caisse professionnelle.',
  },
};
export default reading;
