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
    deja_equivalent:
      'Vous avez déjà un titre équivalent : cherchez l’attestation jointe à votre notification, elle ouvre en général les mêmes aides.',
    demande_en_cours: 'Votre demande est en cours : gardez l’accusé de réception, il peut suffire.',
    urgence_emploi: 'Une voie plus rapide existe quand l’emploi est menacé : demandez-la à la MDPH.',
  },
};
export default reading;
