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
    'Appelez le {{service-social}} ou écrivez depuis votre compte ameli, et demandez le service social de l’Assurance Maladie.',
  premierContact: '',
  aVerifier:
    'Votre situation n’entre pas clairement dans les critères affichés par l’Assurance Maladie. Un appel suffit pour savoir qui peut vous suivre.',
  notes: {
    'redirect:MSA': 'Le service social de la MSA joue ce rôle.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:EMPLOYEUR_PUBLIC': 'Le service social du personnel joue ce rôle.',
    'redirect:REGIME_SPECIAL': 'Votre régime a souvent son propre service social.',
  },
};
export default reading;
