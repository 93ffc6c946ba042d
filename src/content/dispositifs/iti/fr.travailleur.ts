import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un avis d’inaptitude au poste.',
    'L’inaptitude vient d’un accident du travail ou d’une maladie professionnelle reconnus.',
    'Vous ne recevez pas de rémunération liée à ce poste.',
    'Accident de trajet : à vérifier avec la caisse.',
    'Pas pour une maladie sans lien reconnu avec le travail, ni pour les indépendants.',
  ],
  quiDemande: 'Vous, avec le formulaire que le médecin du travail remet avec l’avis d’inaptitude.',
  quiDecide: 'La caisse : CPAM, ou MSA pour les salariés agricoles.',
  pendantArret: 'Non : elle va du lendemain de l’avis jusqu’au reclassement ou au licenciement.',
  argent:
    'La caisse verse le montant de votre dernière indemnité d’accident du travail ou de maladie professionnelle. Une rente de même origine est déduite.',
  duree: 'Un mois au plus, du lendemain de l’avis jusqu’au reclassement ou au licenciement.',
  etapes: [
    'Demandez le formulaire au médecin du travail, le jour de l’avis.',
    'Signez l’attestation sur l’honneur : aucune rémunération liée au poste.',
    'Envoyez sans attendre son volet à la caisse.',
    'Donnez son volet à l’employeur.',
    'Gardez une copie de tout.',
    'Contactez la caisse si rien n’arrive.',
  ],
  papiers: [
    'Le formulaire remis par le médecin du travail (Cerfa 14103).',
    'L’attestation sur l’honneur, sans rémunération liée au poste.',
    'L’avis d’inaptitude.',
  ],
  contrat: 'Il continue. L’employeur cherche un reclassement, ou peut licencier.',
  delais: [
    'Envoyez le formulaire tout de suite.',
    'L’employeur renvoie son volet à la caisse dans les 8 jours après le reclassement accepté ou le licenciement.',
    'Délai de réponse de la caisse : demandez-lui.',
  ],
  vaAvec: 'L’avis d’inaptitude et le reclassement. Le service social peut aider à préparer ce mois.',
  exclut:
    'Pas avec une rémunération liée au poste. Pas tant que la caisse étudie encore l’accident ou la maladie : demandez à la caisse de revoir votre demande d’ITI après sa décision. Un texte a changé en 2026 : à vérifier avec la caisse.',
  premierPas:
    'Demandez le formulaire au médecin du travail. Envoyez sans attendre un volet à votre caisse et un volet à votre employeur.',
  premierContact:
    'Demandez le formulaire au médecin du travail ; pour le paiement, appelez votre caisse au {{cpam-3646}} ou la MSA, sur msa.fr.',
  aVerifier:
    'L’indemnité dépend du lien entre l’inaptitude et un accident du travail ou une maladie professionnelle reconnus. Demandez le formulaire au médecin du travail.',
  notes: {
    delai_court: 'Envoyez le formulaire à votre caisse sans attendre.',
  },
};
export default reading;
