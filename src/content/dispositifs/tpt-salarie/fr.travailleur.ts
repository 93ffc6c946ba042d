import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié en CDI, CDD ou apprentissage, avec un contrat en cours.',
    'Salarié agricole : mêmes règles, avec la MSA.',
    'Intérimaire : à vérifier avec votre agence et votre caisse.',
    'Maladie, ou accident sans lien avec le travail.',
    'Travailler en partie aide votre santé, ou votre réadaptation.',
    'Un arrêt complet avant n’est plus exigé.',
  ],
  quiDemande:
    'Vous, avec une prescription de votre médecin traitant. Le médecin du travail peut aussi proposer ces horaires.',
  quiDecide:
    'La caisse, avec l’avis de son médecin-conseil, et l’employeur : sans son accord, rien ne commence. Si le médecin du travail a proposé ces horaires, l’employeur explique un refus par écrit.',
  pendantArret: 'À la reprise, ou pour rester au travail. Préparez-le avant la fin de l’arrêt.',
  argent:
    'L’employeur paie le temps travaillé. La caisse verse des indemnités journalières, sans dépasser le gain perdu chaque jour. Il n’y a pas de jour d’attente non payé.',
  duree:
    'Le médecin et la caisse fixent la durée. L’indemnité dure au plus un an de plus que les trois ans d’indemnisation. Hors affection de longue durée (ALD) : au plus 360 indemnités par période de 3 ans. Un texte a changé en 2026 : à vérifier avec la caisse.',
  etapes: [
    'Voyez votre médecin traitant, avant la fin de l’arrêt.',
    'Envoyez la prescription à la caisse et à l’employeur.',
    'Parlez des horaires avec l’employeur. Ne commencez pas sans son accord.',
    'Demandez une visite de préreprise si l’arrêt dépasse 30 jours.',
    'Passez la visite de reprise si elle est prévue.',
  ],
  papiers: [
    'La prescription de votre médecin.',
    'L’accord de l’employeur, de préférence écrit.',
    'Les autres papiers : demandez à votre caisse.',
  ],
  contrat:
    'Il n’est plus suspendu. Votre temps de travail baisse pour un temps seulement. Un avenant, un écrit qui modifie le contrat : à vérifier avec l’employeur.',
  delais: [
    'Délai de réponse de la caisse : demandez-lui avant la fin de l’arrêt.',
    'Visite de reprise : prévue après au moins 60 jours d’absence, au plus tard 8 jours après le retour. Une dispense existe depuis juin 2026.',
  ],
  vaAvec:
    'La visite de préreprise, la visite de reprise et l’aménagement du poste. L’essai encadré pendant un arrêt partiel : à vérifier avec la caisse.',
  exclut:
    'Après un accident du travail ou une maladie professionnelle, une autre règle s’applique. Le refus de l’employeur ou du médecin-conseil bloque la demande. Avec une pension d’invalidité : à vérifier avec la caisse.',
  premierPas:
    'Parlez-en à votre médecin traitant, puis à votre employeur. Attendez l’accord de l’employeur avant de reprendre, et envoyez la prescription à votre caisse.',
  premierContact:
    'Prenez rendez-vous avec votre médecin traitant, puis appelez votre caisse au {{cpam-3646}} ou contactez la MSA sur msa.fr.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord à votre médecin. Selon votre statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    duree_medecin: 'La durée est fixée par le médecin et la caisse : cet outil ne la calcule pas.',
  },
};
export default reading;
