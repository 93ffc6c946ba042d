import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Votre accord est nécessaire : sans lui, la reprise à temps partiel ne se met pas en place.',
    'Si le médecin du travail a proposé ces horaires par écrit, prenez-les en compte.',
    'Un refus s’explique alors par écrit, à la personne et au médecin du travail.',
    'Après au moins 60 jours d’absence pour maladie, demandez la visite de reprise au service de santé au travail. Faites-le dès que vous connaissez la date de retour.',
  ],
  aNePasDemander: [
    'La maladie, le traitement, le motif de la prescription.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
    'Un travail pendant l’arrêt complet, même court ou à distance.',
  ],
  quiDemande:
    'La personne, avec une prescription de son médecin traitant. Le médecin du travail peut aussi proposer ces horaires.',
  quiDecide: 'Votre accord est nécessaire, comme celui de la caisse, qui suit l’avis du médecin-conseil.',
  pendantArret:
    'À la reprise : la personne travaille en partie. Cela peut aussi servir à rester au travail, sans arrêt complet avant.',
  argent:
    'Vous payez le temps travaillé. La caisse verse à côté des indemnités journalières, sans dépasser le gain perdu chaque jour.',
  duree: 'Le médecin et la caisse fixent la durée. Elle est temporaire.',
  etapes: [
    'Recevez la prescription, sans demander le motif.',
    'Préparez avec la personne les horaires et les tâches possibles.',
    'Demandez l’avis du médecin du travail.',
    'Répondez par écrit.',
    'Organisez la visite de reprise si elle est prévue.',
  ],
  papiers: [
    'La prescription remise par la personne.',
    'Votre réponse écrite.',
    'Avenant et attestations de salaire : à vérifier avec la caisse.',
  ],
  contrat: 'Il n’est plus suspendu. Le temps de travail baisse pour un temps seulement.',
  delais: [
    'Délai de réponse : aucun n’est connu, mais répondez avant la fin de l’arrêt.',
    'Visite de reprise, si elle est prévue : le jour du retour et au plus tard dans les 8 jours. Une dispense existe depuis juin 2026.',
  ],
  premierPas: 'Votre accord est nécessaire ; un refus se motive si le médecin du travail l’a proposé.',
  premierContact: 'Contactez le service de prévention et de santé au travail auquel votre entreprise adhère.',
  aVerifier: 'La prescription vient du médecin de la personne. Préparez les horaires possibles avec elle.',
  notes: {},
};
export default reading;
