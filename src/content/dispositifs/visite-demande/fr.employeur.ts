import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  enBref:
    'À tout moment, avec ou sans arrêt, la personne ou vous pouvez demander une visite au service de santé au travail.',
  obligations: [
    'Laisser la personne demander cette visite sans vous dire pourquoi.',
    'Ne jamais la sanctionner pour cette demande.',
    'Payer le temps de la visite comme du travail et prendre en charge le transport.',
    'Prendre en considération les propositions écrites du médecin du travail. Un refus se motive par écrit, à la personne et au médecin du travail.',
  ],
  aNePasDemander: [
    'Le motif de la visite, quand la personne la demande.',
    'La maladie, le traitement ou ce qui s’est dit pendant la visite.',
    'Une reconnaissance de handicap dont la personne n’a pas parlé.',
  ],
  quiDemande: 'La personne, vous, ou le médecin du travail. En agriculture, le médecin traitant le peut aussi.',
  quiDecide: 'Le médecin du travail. Il vous écrit ses propositions, sans la raison médicale.',
  pendantArret:
    'L’arrêt n’empêche pas la personne de la demander. Si vous pensez la demander vous-même, voyez d’abord avec le service de santé au travail.',
  argent: 'Vous payez le temps de la visite comme du travail, et le transport.',
  duree: 'Le temps d’un rendez-vous. Les textes lus ne fixent pas de nombre maximum.',
  etapes: [
    'Notez des faits de travail : retards, tâches non faites, gestes difficiles.',
    'Prévenez la personne que vous demandez une visite, et pourquoi côté travail.',
    'Écrivez au service de santé au travail, sans parler de santé.',
    'Libérez du temps pour le rendez-vous.',
    'Appliquez les propositions du médecin du travail, ou expliquez par écrit votre refus.',
  ],
  papiers: ['Une demande qui décrit le travail, jamais la santé. En agriculture, elle est écrite et motivée.'],
  contrat: 'Aucun effet par elle-même. Elle peut mener à un aménagement du poste ou à un avis d’inaptitude.',
  delais: [
    'Aucun délai de rendez-vous n’est écrit dans les textes : demandez une date au service de santé au travail.',
  ],
  premierPas: 'Demandez la visite en décrivant des faits de travail, jamais la santé ; prévenez la personne.',
  premierContact:
    'Votre service de prévention et de santé au travail : ses coordonnées sont sur le lieu de travail. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier: 'Voyez avec la médecine du travail de votre administration.',
  notes: { agricole_ecrit: 'En agriculture, la demande de l’employeur est écrite et motivée.' },
};
export default reading;
