import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié en CDI, CDD ou apprentissage, avec un contrat en cours.',
    'Accident du travail, accident de trajet ou maladie professionnelle.',
    'Avant la guérison ou la consolidation, moment où l’état de santé ne change plus.',
    'Salarié agricole : mêmes règles, avec la MSA.',
    'Intérimaire : à vérifier avec l’agence et la caisse.',
  ],
  quiDemande: 'La personne, avec un certificat de son médecin traitant pour un travail aménagé ou à temps partiel.',
  quiDecide:
    'La caisse, si son médecin-conseil estime que cela aide la guérison ou la consolidation. Si les deux médecins ne sont pas d’accord, un nouvel examen est prévu. L’employeur doit aussi être d’accord.',
  pendantArret:
    'À la reprise : la personne travaille moins, ou sur un travail allégé, avant la guérison. Elle le prépare pendant l’arrêt.',
  argent:
    'L’employeur paie le travail fait. La caisse décide si elle maintient tout ou partie des indemnités journalières. Elle notifie sa décision par lettre recommandée.',
  duree:
    'Jusqu’à la guérison ou la consolidation. La durée maximale d’indemnités prévue pour les accidents et maladies à partir du 01/01/2027 ne s’applique pas ici.',
  etapes: [
    'Proposez à la personne de demander le certificat à son médecin traitant.',
    'Aidez-la à parler des tâches et des horaires avec l’employeur.',
    'Faites demander l’attestation de l’employeur : emploi exact et rémunération.',
    'Vérifiez qu’elle prévient aussitôt la caisse et envoie les deux papiers.',
    'Rappelez que la caisse décide de l’indemnité et l’écrit par lettre recommandée.',
    'Rappelez qu’il faut une nouvelle attestation à chaque changement.',
  ],
  papiers: ['Le certificat du médecin traitant.', 'L’attestation de l’employeur : emploi exact et rémunération.'],
  contrat:
    'Aucun texte lu ne détaille l’effet sur le contrat. Conseillez à la personne de demander un écrit sur les tâches, les horaires et la durée.',
  delais: [
    'La personne prévient la caisse aussitôt, puis à chaque changement.',
    'Visite de reprise : après au moins 30 jours d’absence pour accident du travail. Après une maladie professionnelle, toujours.',
    'Accident de trajet : visite prévue à partir de 60 jours. Entre 30 et 59 jours, à vérifier : la personne peut la demander.',
    'Délai de réponse de la caisse : à lui demander.',
  ],
  vaAvec: 'La visite de préreprise, la visite de reprise et l’aménagement du poste.',
  exclut:
    'Ne se cumule pas avec le temps partiel thérapeutique pour maladie. S’arrête à la guérison ou à la consolidation.',
  premierPas:
    'Proposez à la personne de demander à son médecin un certificat médical pour un travail aménagé ou à temps partiel. Elle l’envoie à la caisse avec l’attestation de l’employeur.',
  premierContact: 'Son médecin traitant d’abord, puis sa caisse, au {{cpam-3646}}, ou la MSA, sur msa.fr.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord au médecin de la personne. Selon son statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite:
      'La personne a sans doute deux activités : demandez à la caisse qui l’indemnise ce qui s’applique.',
  },
};
export default reading;
