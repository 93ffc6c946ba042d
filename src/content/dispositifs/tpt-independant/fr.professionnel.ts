import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Artisan, commerçant, micro-entrepreneur ou profession libérale, au régime général.',
    'Affilié depuis au moins un an, avec un revenu suffisant.',
    'La reprise suit tout de suite un arrêt complet indemnisé.',
    'En affection de longue durée (ALD), règle plus souple : à demander à la caisse. Ne demandez pas la maladie.',
    'Pas pour les avocats, qui ont leur propre couverture.',
  ],
  quiDemande: 'La personne, avec son médecin traitant.',
  quiDecide: 'Le médecin traitant et la caisse doivent être d’accord. Il n’y a pas d’employeur à convaincre.',
  pendantArret: 'À la reprise : elle suit tout de suite l’arrêt complet. Elle se prépare avant la fin de l’arrêt.',
  argent:
    'La caisse verse la moitié de l’indemnité journalière. L’indemnité est nulle si le revenu moyen est sous 10 % du plafond moyen de la Sécurité sociale.',
  duree:
    '90 jours. En ALD : 270 jours sur 3 ans plus un an, sauf pour les professions libérales, qui restent à 90 jours.',
  etapes: [
    'Proposez à la personne d’en parler à son médecin avant la fin de l’arrêt complet.',
    'Vérifiez que la reprise à temps partiel est prescrite à la suite de l’arrêt.',
    'Aidez-la à envoyer la prescription à sa caisse et à demander la réponse.',
    'Signalez l’aide au maintien dans l’activité (AMA), si le travail doit être adapté.',
    'Orientez-la vers le service social si elle craint pour son activité.',
  ],
  papiers: ['La prescription du médecin traitant.', 'Les autres papiers : demandez à la caisse.'],
  contrat:
    'Il n’y a pas de contrat de travail. Conseillez à la personne de ne pas arrêter officiellement l’activité avant d’avoir vu la caisse ou le service social.',
  delais: [
    'La reprise suit immédiatement l’arrêt complet : la préparer assez tôt.',
    'Délai de réponse de la caisse : à lui demander.',
  ],
  vaAvec:
    'L’aide pour un accompagnement au maintien dans l’activité (AMA), le service social, l’offre du service de santé au travail pour les indépendants.',
  exclut:
    'Pension d’invalidité de son régime ou retraite : à vérifier avec la caisse, un texte a changé en 2026. Pas d’essai encadré ni de convention de rééducation pour les indépendants du régime général.',
  premierPas: 'Proposez à la personne d’en parler à son médecin avant la fin de l’arrêt à temps complet.',
  premierContact: 'Son médecin traitant, puis sa caisse, au {{cpam-3646}} ou par le compte ameli de la personne.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord au médecin de la personne. Selon son statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite:
      'La personne a sans doute deux activités : demandez à la caisse qui l’indemnise ce qui s’applique.',
    ald_non_demandee: 'En affection de longue durée, des règles plus souples existent : demandez à la caisse.',
    avocat: 'Avocats : couverture propre, à vérifier.',
  },
};
export default reading;
