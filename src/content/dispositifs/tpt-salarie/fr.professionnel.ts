import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié en CDI, CDD ou apprentissage, avec un contrat en cours.',
    'Salarié agricole : mêmes règles, avec la MSA.',
    'Intérimaire : à vérifier avec l’agence et la caisse.',
    'Maladie, ou accident sans lien avec le travail.',
    'Travailler en partie aide la santé de la personne, ou sa réadaptation.',
    'Un arrêt complet avant n’est plus exigé.',
  ],
  quiDemande:
    'La personne, avec une prescription de son médecin traitant. Le médecin du travail peut aussi proposer ces horaires.',
  quiDecide:
    'La caisse, avec l’avis de son médecin-conseil, et l’employeur : sans son accord, rien ne commence. Si le médecin du travail a proposé ces horaires, l’employeur explique un refus par écrit.',
  pendantArret:
    'À la reprise : la personne travaille en partie. Cela peut aussi servir à rester au travail. Elle le prépare avant la fin de l’arrêt.',
  argent:
    'L’employeur paie le temps travaillé. La caisse verse des indemnités journalières, sans dépasser le gain perdu chaque jour. Aucun délai de carence ne s’applique.',
  duree:
    'Le médecin et la caisse fixent la durée : ne la calculez pas. L’indemnité dure au plus un an de plus que les trois ans d’indemnisation. Hors affection de longue durée (ALD) : au plus 360 indemnités par période de 3 ans. Un texte a changé en 2026 : à vérifier avec la caisse.',
  etapes: [
    'Proposez à la personne de voir son médecin traitant, avant la fin de l’arrêt.',
    'Vérifiez que la prescription part à la caisse et à l’employeur.',
    'Aidez-la à parler des horaires avec l’employeur. Elle ne commence pas sans son accord.',
    'Proposez une visite de préreprise si l’arrêt dépasse 30 jours.',
    'Rappelez la visite de reprise si elle est prévue.',
  ],
  papiers: [
    'La prescription du médecin traitant.',
    'L’accord de l’employeur, de préférence écrit.',
    'Les autres papiers : demandez à la caisse.',
  ],
  contrat:
    'Il n’est plus suspendu. Le temps de travail baisse pour un temps seulement. Avenant écrit : à vérifier avec l’employeur.',
  delais: [
    'Délai de réponse de la caisse : à lui demander avant la fin de l’arrêt.',
    'Visite de reprise : prévue après au moins 60 jours d’absence, au plus tard 8 jours après le retour. Une dispense existe depuis juin 2026.',
  ],
  vaAvec:
    'La visite de préreprise, la visite de reprise et l’aménagement du poste. L’essai encadré pendant un arrêt partiel : à vérifier avec la caisse.',
  exclut:
    'Après un accident du travail ou une maladie professionnelle, une autre règle s’applique. Le refus de l’employeur ou du médecin-conseil bloque la demande. Avec une pension d’invalidité : à vérifier avec la caisse.',
  premierPas:
    'Proposez à la personne d’en parler à son médecin traitant, puis à son employeur. Elle attend l’accord de l’employeur avant de reprendre, et envoie la prescription à sa caisse.',
  premierContact: 'Son médecin traitant d’abord, puis sa caisse, au {{cpam-3646}}, ou la MSA, sur msa.fr.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord au médecin de la personne. Selon son statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite:
      'La personne a sans doute deux activités : demandez à la caisse qui l’indemnise ce qui s’applique.',
    duree_medecin: 'La durée est fixée par le médecin et la caisse : cet outil ne la calcule pas.',
  },
};
export default reading;
