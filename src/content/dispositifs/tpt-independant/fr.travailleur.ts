import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Artisan, commerçant, micro-entrepreneur ou profession libérale, au régime général.',
    'Affilié depuis au moins un an, avec un revenu suffisant.',
    'La reprise suit tout de suite un arrêt complet indemnisé.',
    'En affection de longue durée (ALD), règle plus souple : demandez à la caisse.',
    'Pas pour les avocats, qui ont leur propre couverture.',
  ],
  quiDemande: 'Vous, avec votre médecin traitant.',
  quiDecide: 'Votre médecin traitant et la caisse doivent être d’accord. Il n’y a pas d’employeur à convaincre.',
  pendantArret: 'À la reprise : elle suit tout de suite l’arrêt complet. Préparez-la avant la fin de l’arrêt.',
  argent:
    'La caisse verse la moitié de votre indemnité journalière. L’indemnité est nulle si votre revenu moyen est sous 10 % du plafond moyen de la Sécurité sociale.',
  duree:
    '90 jours. En ALD : 270 jours sur 3 ans plus un an, sauf pour les professions libérales, qui restent à 90 jours.',
  etapes: [
    'Parlez-en à votre médecin avant la fin de l’arrêt à temps complet.',
    'Demandez une prescription de reprise à temps partiel, à la suite de l’arrêt.',
    'Envoyez-la à votre caisse et demandez sa réponse.',
    'Demandez à la caisse l’aide au maintien dans l’activité (AMA), si le travail doit être adapté.',
    'Parlez au service social si vous craignez pour votre activité.',
  ],
  papiers: ['La prescription de votre médecin.', 'Les autres papiers : demandez à votre caisse.'],
  contrat:
    'Vous n’avez pas de contrat de travail. N’arrêtez pas officiellement l’activité avant d’avoir demandé conseil à la caisse ou au service social.',
  delais: [
    'La reprise suit immédiatement l’arrêt complet : parlez-en assez tôt.',
    'Délai de réponse de la caisse : demandez-lui.',
  ],
  vaAvec:
    'L’aide pour un accompagnement au maintien dans l’activité (AMA), le service social, l’offre du service de santé au travail pour les indépendants.',
  exclut:
    'Pension d’invalidité de votre régime ou retraite : à vérifier avec la caisse, un texte a changé en 2026. Pas d’essai encadré ni de convention de rééducation pour les indépendants du régime général.',
  premierPas: 'Parlez-en à votre médecin avant la fin de l’arrêt à temps complet.',
  premierContact:
    'Voyez votre médecin traitant, puis appelez votre caisse au {{cpam-3646}} ou écrivez par votre compte ameli.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord à votre médecin. Selon votre statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    ald_non_demandee: 'En affection de longue durée, des règles plus souples existent : demandez à la caisse.',
    avocat: 'Avocats : couverture propre, à vérifier.',
  },
};
export default reading;
