import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un contrat en cours : CDI, CDD, intérim, apprentissage.',
    'Après un congé de maternité.',
    'Après une maladie professionnelle, quelle que soit la durée de l’absence.',
    'Après un accident du travail, à partir de 30 jours d’absence.',
    'Après une maladie ou un accident non professionnel, à partir de 60 jours d’absence.',
    'Après un accident de trajet : prévue à partir de 60 jours. De 30 à 59 jours, à vérifier avec le service de santé au travail.',
  ],
  quiDemande:
    'L’employeur la demande, dès qu’il connaît la date de fin de l’arrêt. La personne peut aussi appeler le service elle-même.',
  quiDecide: 'Le médecin du travail. Il peut proposer des adaptations, ou constater une inaptitude au poste.',
  pendantArret:
    'Non, elle se fait au retour. Pendant un arrêt pour maladie ou accident de plus de 30 jours, la personne peut demander une visite de préreprise.',
  argent: 'Le temps de la visite est payé comme du travail. L’employeur prend en charge le transport.',
  duree: 'Le temps d’un rendez-vous. Si une inaptitude est en vue, un second examen peut suivre dans les 15 jours.',
  etapes: [
    'Conseillez à la personne de donner sa date de retour à l’employeur, par écrit si possible.',
    'Vérifiez avec elle que la visite est prévue.',
    'Aidez-la à appeler le service de santé au travail si rien n’est prévu.',
    'Préparez avec elle ce qu’elle veut dire de son travail.',
    'Relisez avec elle l’écrit du médecin du travail et rappelez le délai de contestation.',
  ],
  papiers: ['Aucun papier précis n’est fixé : la personne demande au service de santé au travail quoi apporter.'],
  contrat:
    'Pendant l’arrêt, le contrat est suspendu. En principe, cette visite met fin à la suspension : à vérifier avec le service de santé au travail.',
  delais: [
    'La visite a lieu le jour du retour, au plus tard dans les 8 jours.',
    'Secteur privé, pour contester l’écrit du médecin du travail : 15 jours après sa notification, devant le conseil de prud’hommes.',
  ],
  vaAvec: 'La visite de préreprise, avant le retour. L’aménagement de poste, si le médecin du travail le propose.',
  exclut:
    'Après une préreprise récente sans mesure à prendre, elle peut devenir facultative. Elle n’est pas prévue pour les indépendants ni les demandeurs d’emploi. Agents publics : à vérifier avec l’employeur.',
  premierPas:
    'Conseillez à la personne de donner sa date de retour à l’employeur : c’est à lui de demander la visite. Elle a lieu le jour du retour, ou au plus tard 8 jours après. Sans rendez-vous, la personne appelle elle-même le service de santé au travail.',
  premierContact:
    'L’employeur de la personne. Sinon, son service de santé au travail : les coordonnées sont sur le lieu de travail. Pour une question de droit du travail : {{droit-du-travail}}.',
  aVerifier:
    'La visite dépend de la cause et de la durée totale de l’absence. En cas de doute, la personne peut la demander : elle y a accès à tout moment.',
  notes: {
    seuil_non_atteint:
      'Si l’arrêt se prolonge (30 jours pour un accident du travail, 60 jours pour une maladie), cette visite deviendra en principe obligatoire.',
  },
};
export default reading;
