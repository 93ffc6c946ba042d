import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un contrat en cours : CDI, CDD, intérim, apprentissage.',
    'Après un congé de maternité.',
    'Après une maladie professionnelle, quelle que soit la durée de l’absence.',
    'Après un accident du travail, à partir de 30 jours d’absence.',
    'Après une maladie ou un accident non professionnel, à partir de 60 jours d’absence.',
    'Après un accident de trajet : prévue à partir de 60 jours. De 30 à 59 jours, à vérifier avec le service de santé au travail.',
  ],
  quiDemande: 'L’employeur la demande, dès qu’il connaît la date de fin de l’arrêt. Vous le pouvez aussi.',
  quiDecide:
    'Le médecin du travail. Il peut proposer des adaptations, ou constater une inaptitude : le poste n’est plus possible pour votre santé.',
  pendantArret:
    'Non, elle se fait au retour. Pendant un arrêt pour maladie ou accident de plus de 30 jours, demandez une visite de préreprise.',
  argent: 'Le temps de la visite est payé comme du travail. L’employeur prend en charge le transport.',
  duree: 'Le temps d’un rendez-vous. Avant un avis d’inaptitude, un second examen peut suivre dans les 15 jours.',
  etapes: [
    'Donnez votre date de retour à l’employeur, par écrit.',
    'Demandez-lui si la visite est prévue. Sinon, appelez le service de santé au travail.',
    'Allez au rendez-vous et dites ce qui est difficile dans votre travail.',
    'Lisez et gardez l’écrit du médecin du travail.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service de santé au travail quoi apporter.'],
  contrat:
    'Pendant l’arrêt, le contrat est en pause. En principe, cette visite met fin à la pause : à vérifier avec le service de santé au travail.',
  delais: [
    'La visite a lieu le jour du retour, au plus tard dans les 8 jours.',
    'Secteur privé : 15 jours après réception pour contester l’écrit devant le conseil de prud’hommes.',
  ],
  vaAvec: 'La visite de préreprise, avant le retour. L’aménagement de poste, si le médecin du travail le propose.',
  exclut:
    'Après une préreprise récente sans mesure à prendre, elle peut devenir facultative. Elle n’est pas prévue pour les indépendants ni les demandeurs d’emploi. Agents publics : à vérifier avec l’employeur.',
  premierPas:
    'Donnez votre date de retour à l’employeur : c’est à lui de demander la visite. Elle a lieu le jour du retour, ou au plus tard 8 jours après. Si vous n’avez pas de rendez-vous, appelez vous-même le service de santé au travail.',
  premierContact:
    'Votre employeur ou le service du personnel. Sinon, le service de santé au travail : ses coordonnées sont sur votre lieu de travail. Pour une question de droit du travail : {{droit-du-travail}}.',
  aVerifier:
    'La visite dépend de la cause et de la durée totale de l’absence. En cas de doute, demandez-la : vous y avez accès à tout moment.',
  notes: {},
};
export default reading;
