import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Remplissez l’attestation : emploi exact et rémunération.',
    'Remplissez-en une nouvelle à chaque changement.',
    'Si le médecin du travail a proposé un aménagement par écrit, prenez-le en compte. Un refus s’explique par écrit.',
    'Demandez la visite de reprise dès que vous connaissez la date de retour. Elle est prévue après au moins 30 jours d’absence pour accident du travail.',
    'Après une maladie professionnelle, la visite de reprise est prévue quelle que soit la durée.',
  ],
  aNePasDemander: [
    'Les détails médicaux, le traitement.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
    'Un travail avant le certificat du médecin.',
  ],
  quiDemande: 'La personne, avec un certificat de son médecin traitant.',
  quiDecide: 'La caisse, après l’avis de son médecin-conseil. Votre accord est aussi nécessaire.',
  pendantArret: 'À la reprise : la personne travaille moins, ou sur un travail allégé, avant la guérison.',
  argent: 'Vous payez le travail fait. La caisse décide si elle maintient tout ou partie des indemnités journalières.',
  duree: 'Jusqu’à la guérison ou la consolidation, moment où l’état de santé ne change plus.',
  etapes: [
    'Préparez avec la personne les tâches et les horaires possibles.',
    'Demandez l’avis du médecin du travail.',
    'Remplissez l’attestation et remettez-la à la personne.',
    'Laissez la personne envoyer les papiers à sa caisse, qui décide.',
    'Organisez la visite de reprise si elle est prévue.',
  ],
  papiers: ['L’attestation : emploi exact et rémunération.', 'Une nouvelle attestation à chaque changement.'],
  contrat:
    'Aucun texte lu ne détaille l’effet sur le contrat. Écrivez les tâches, les horaires et la durée, et faites-les vérifier.',
  delais: [
    'Visite de reprise, si elle est prévue : le jour du retour et au plus tard dans les 8 jours.',
    'Accident du travail de moins de 30 jours : prévenez seulement le médecin du travail.',
  ],
  premierPas: 'Remplissez l’attestation (emploi exact, rémunération) et une nouvelle à chaque changement.',
  premierContact: 'Contactez le service de prévention et de santé au travail auquel votre entreprise adhère.',
  aVerifier: 'La prescription vient du médecin de la personne et la caisse décide.',
  notes: {},
};
export default reading;
