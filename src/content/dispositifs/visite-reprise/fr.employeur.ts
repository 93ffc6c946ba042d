import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  enBref: 'Au retour, le médecin du travail vérifie que le poste convient. C’est à vous de demander la visite.',
  obligations: [
    'Secteur privé. Employeur public : à vérifier avec votre service de santé au travail.',
    'Demander la visite au service de santé au travail dès que vous connaissez la date de fin d’absence.',
    'Maladie professionnelle : la demander quelle que soit la durée de l’absence.',
    'Accident du travail : la demander à partir de 30 jours d’absence. En dessous, informer le médecin du travail.',
    'Maladie ou accident non professionnel : la demander à partir de 60 jours d’absence.',
    'Retour de congé de maternité : la demander.',
    'Payer le temps de la visite comme du travail et prendre en charge le transport.',
    'Prendre en considération les propositions écrites du médecin du travail. Un refus se motive par écrit, à la personne et au médecin du travail.',
  ],
  aNePasDemander: [
    'La maladie, le traitement ou ce qui s’est dit pendant la visite.',
    'Un document médical, ou une reconnaissance de handicap dont la personne n’a pas parlé.',
    'De renoncer à la visite.',
  ],
  quiDemande: 'Vous. La personne et le médecin du travail peuvent aussi la demander.',
  quiDecide:
    'Le médecin du travail. Il vous écrit des propositions ou un avis d’inaptitude. Il ne donne pas la raison médicale.',
  pendantArret:
    'Non, elle se fait au retour. Pendant un arrêt pour maladie ou accident de plus de 30 jours, la personne peut demander une visite de préreprise.',
  argent: 'Vous payez le temps de la visite comme du travail, et le transport.',
  duree: 'Le temps d’un rendez-vous. Avant un avis d’inaptitude, un second examen peut suivre dans les 15 jours.',
  etapes: [
    'Notez la date de retour et la nature de l’absence.',
    'Demandez la visite au service de santé au travail.',
    'Prévenez la personne de la date et du lieu.',
    'Lisez l’écrit du médecin du travail.',
    'Appliquez ses propositions, ou expliquez par écrit votre refus.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service de santé au travail ce qu’il attend de vous.'],
  contrat:
    'Pendant l’arrêt, le contrat est suspendu. En principe, cette visite met fin à la suspension : à vérifier avec le service de santé au travail.',
  delais: [
    'La visite a lieu le jour du retour, au plus tard dans les 8 jours.',
    'Secteur privé, pour contester l’écrit du médecin du travail : 15 jours après sa notification, devant le conseil de prud’hommes.',
    'Accident de trajet, de 30 à 59 jours d’absence : à vérifier avec le service de santé au travail.',
  ],
  premierPas:
    'Saisissez le service de santé au travail dès que vous connaissez la date de fin d’absence. La visite a lieu le jour du retour, au plus tard dans les 8 jours.',
  premierContact:
    'Votre service de prévention et de santé au travail : ses coordonnées sont sur le lieu de travail. Pour une question de droit du travail : {{droit-du-travail}}.',
  aVerifier:
    'La visite dépend de la nature et de la durée de l’absence. En cas de doute, demandez-la à votre service de santé au travail.',
  notes: {
    maternite: 'Elle est aussi due au retour d’un congé de maternité.',
    dispense_2026:
      'Pour un arrêt délivré depuis le 15 juin 2026, elle peut devenir facultative. Cela suppose qu’une préreprise faite dans les 30 jours avant le retour n’ait demandé aucune mesure, et que personne ne demande la visite. En cas de doute, organisez-la.',
  },
};
export default reading;
