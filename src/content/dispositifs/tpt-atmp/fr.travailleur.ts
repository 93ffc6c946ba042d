import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié en CDI, CDD ou apprentissage, avec un contrat en cours.',
    'Accident du travail, accident de trajet ou maladie professionnelle.',
    'Avant la guérison ou la consolidation, moment où l’état de santé ne change plus.',
    'Salarié agricole : mêmes règles, avec la MSA.',
    'Intérimaire : à vérifier avec votre agence et votre caisse.',
  ],
  quiDemande: 'Vous, avec un certificat de votre médecin traitant pour un travail aménagé ou à temps partiel.',
  quiDecide:
    'La caisse, si son médecin-conseil estime que cela aide la guérison ou la consolidation. Si les deux médecins ne sont pas d’accord, un nouvel examen est prévu. L’employeur doit aussi être d’accord.',
  pendantArret:
    'À la reprise : vous travaillez moins, ou sur un travail allégé, avant la guérison. Préparez-le pendant l’arrêt.',
  argent:
    'L’employeur paie le travail fait. La caisse décide si elle continue de vous verser tout ou partie de vos indemnités journalières. Elle vous l’écrit par lettre recommandée.',
  duree:
    'Jusqu’à la guérison ou la consolidation. La durée maximale d’indemnités prévue pour les accidents et maladies à partir du 01/01/2027 ne s’applique pas ici.',
  etapes: [
    'Demandez à votre médecin un certificat médical pour un travail aménagé ou à temps partiel.',
    'Parlez à l’employeur des tâches et des horaires.',
    'Demandez-lui une attestation : emploi exact et rémunération.',
    'Prévenez aussitôt la caisse et envoyez les deux papiers.',
    'Attendez sa lettre recommandée avant de compter sur l’indemnité.',
    'Envoyez une nouvelle attestation à chaque changement.',
  ],
  papiers: ['Le certificat de votre médecin traitant.', 'L’attestation de l’employeur : emploi exact et rémunération.'],
  contrat:
    'Aucun texte lu ne détaille l’effet sur le contrat. Demandez à l’employeur un écrit sur les tâches, les horaires et la durée.',
  delais: [
    'Prévenez la caisse aussitôt, puis à chaque changement.',
    'Visite de reprise : après au moins 30 jours d’absence pour accident du travail. Après une maladie professionnelle, toujours.',
    'Accident de trajet : visite prévue à partir de 60 jours. Entre 30 et 59 jours, à vérifier : vous pouvez la demander.',
    'Délai de réponse de la caisse : demandez-lui.',
  ],
  vaAvec: 'La visite de préreprise, la visite de reprise et l’aménagement du poste.',
  exclut:
    'Ne se cumule pas avec le temps partiel thérapeutique pour maladie. S’arrête à la guérison ou à la consolidation.',
  premierPas:
    'Demandez à votre médecin un certificat de travail aménagé ou à temps partiel, puis envoyez-le à la caisse avec l’attestation de l’employeur.',
  premierContact:
    'Prenez rendez-vous avec votre médecin traitant, puis appelez votre caisse au {{cpam-3646}} ou contactez la MSA sur msa.fr.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord à votre médecin. Selon votre statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
  },
};
export default reading;
