import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole : CDI, CDD, apprentissage. En intérim, avec l’agence.',
    'Contrat en cours et arrêt d’au moins 30 jours, pour maladie ou accident, lié au travail ou non.',
    'D’après le ministère, les 30 jours peuvent être continus ou non : à vérifier avec l’employeur.',
    'Reprise en partie : le cadre est à confirmer, mais échanger reste possible.',
  ],
  quiDemande: 'La personne ou son employeur. L’employeur doit informer la personne que ce rendez-vous existe.',
  quiDecide: 'La personne dit oui ou non. Un refus n’a aucune conséquence.',
  pendantArret: 'Oui, il se tient pendant l’arrêt, sur place ou à distance.',
  argent: 'Les indemnités journalières ne changent pas.',
  duree: 'Le temps d’un échange : la personne demande à l’employeur combien de temps il prévoit.',
  etapes: [
    'Expliquez à la personne que ce rendez-vous est libre et non médical.',
    'Aidez-la à le demander, ou à répondre à une proposition.',
    'Conseillez-lui de demander comment le service de santé au travail y participe.',
    'Rappelez-lui que la présence du référent handicap demande son accord.',
    'Préparez avec elle ce qu’elle veut dire du travail, et ce qu’elle garde pour elle.',
  ],
  papiers: ['Aucun papier précis n’est fixé. La personne n’apporte aucun document médical.'],
  contrat: 'Aucun effet : le contrat reste suspendu, et la personne reste en arrêt.',
  delais: [
    'Possible à partir de 30 jours d’arrêt.',
    'Conseil du ministère : une date proposée sous 15 jours, et le service de santé au travail prévenu 8 jours avant.',
  ],
  vaAvec: 'La visite de préreprise, l’essai encadré et l’aménagement de poste.',
  exclut:
    'Les agents publics, les indépendants et les exploitants agricoles. Le congé de maternité. Les arrêts de moins de 30 jours.',
  premierPas: 'Dites à la personne qu’elle peut le demander ou le refuser librement, sans conséquence.',
  premierContact:
    'L’employeur de la personne. Pour en parler avant : son service de santé au travail, dont les coordonnées sont sur le lieu de travail.',
  aVerifier:
    'Le cadre du rendez-vous de liaison est à confirmer, mais rien n’empêche la personne d’échanger avec l’employeur.',
  notes: {
    droit_refus: 'Un refus n’a aucune conséquence.',
    seuil_non_atteint: 'Il est prévu à partir de 30 jours d’arrêt.',
  },
};
export default reading;
