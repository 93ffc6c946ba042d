import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un avis d’inaptitude.',
    'L’inaptitude vient d’un accident du travail ou d’une maladie professionnelle reconnus.',
    'La personne ne reçoit pas de rémunération liée à ce poste.',
    'Accident de trajet : à vérifier avec la caisse.',
    'Pas pour une maladie sans lien reconnu avec le travail, ni pour les indépendants.',
  ],
  quiDemande: 'La personne, avec le formulaire que le médecin du travail remet avec l’avis d’inaptitude.',
  quiDecide: 'La caisse : CPAM, ou MSA pour les salariés agricoles.',
  pendantArret: 'Non : elle va du lendemain de l’avis jusqu’au reclassement ou au licenciement.',
  argent:
    'La caisse verse le montant de la dernière indemnité d’accident du travail ou de maladie professionnelle. Une rente de même origine est déduite.',
  duree: 'Un mois au plus, du lendemain de l’avis jusqu’au reclassement ou au licenciement.',
  etapes: [
    'Vérifiez que la personne a reçu le formulaire avec l’avis.',
    'Aidez-la à remplir l’attestation sur l’honneur.',
    'Faites envoyer sans attendre son volet à la caisse.',
    'Vérifiez que l’employeur a son volet.',
    'Proposez-lui de garder une copie de tout.',
    'Contactez la caisse avec elle si rien n’arrive.',
  ],
  papiers: [
    'Le formulaire remis par le médecin du travail (Cerfa 14103).',
    'L’attestation sur l’honneur, sans rémunération liée au poste.',
    'L’avis d’inaptitude.',
  ],
  contrat: 'Il continue. L’employeur cherche un reclassement, ou peut licencier.',
  delais: [
    'Le formulaire part tout de suite.',
    'L’employeur renvoie son volet à la caisse dans les 8 jours après le reclassement accepté ou le licenciement.',
    'Délai de réponse de la caisse : à lui demander.',
  ],
  vaAvec: 'L’avis d’inaptitude et le reclassement. Le service social peut aider à préparer ce mois.',
  exclut:
    'Pas avec une rémunération liée au poste. Pas tant que la caisse étudie encore l’accident ou la maladie : la personne demande à la caisse de revoir sa demande d’ITI après la décision. Un texte a changé en 2026 et n’a pas été lu : à vérifier avec la caisse.',
  premierPas:
    'Proposez à la personne de demander le formulaire au médecin du travail. Elle envoie sans attendre un volet à sa caisse et un volet à son employeur.',
  premierContact:
    'Le médecin du travail, pour le formulaire ; sa caisse, au {{cpam-3646}}, ou la MSA, sur msa.fr, pour le paiement.',
  aVerifier:
    'L’indemnité dépend du lien entre l’inaptitude et un accident du travail ou une maladie professionnelle reconnus. La personne demande le formulaire au médecin du travail.',
  notes: {
    delai_court: 'Le formulaire part à la caisse de la personne sans attendre.',
  },
};
export default reading;
