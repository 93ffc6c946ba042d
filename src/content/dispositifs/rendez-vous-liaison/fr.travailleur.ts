import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole : CDI, CDD, apprentissage. En intérim, avec l’agence.',
    'Contrat en cours et arrêt d’au moins 30 jours, pour maladie ou accident, lié au travail ou non.',
    'D’après le ministère, les 30 jours peuvent être continus ou non : à vérifier avec l’employeur.',
    'Déjà repris en partie : le cadre est à confirmer, mais échanger reste possible.',
  ],
  quiDemande: 'Vous ou votre employeur. L’employeur doit vous informer que ce rendez-vous existe.',
  quiDecide: 'Vous dites oui ou non. Un refus n’a aucune conséquence.',
  pendantArret: 'Oui, il se tient pendant l’arrêt, sur place ou à distance.',
  argent: 'Vos indemnités journalières ne changent pas.',
  duree: 'Le temps d’un échange.',
  etapes: [
    'Demandez le rendez-vous à l’employeur, ou répondez librement à sa proposition.',
    'Choisissez le lieu : sur place ou à distance.',
    'Demandez comment le service de santé au travail y participe.',
    'Acceptez ou refusez la présence du référent handicap, s’il y en a un.',
    'Parlez du travail et de ce qui existe : préreprise, essai, aménagement du poste.',
    'Gardez pour vous tout ce qui touche à votre santé.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez à l’employeur. N’apportez aucun document médical.'],
  contrat: 'Aucun effet : le contrat reste en pause, et vous restez en arrêt.',
  delais: [
    'Possible à partir de 30 jours d’arrêt.',
    'Conseil du ministère : une date proposée sous 15 jours, et le service de santé au travail prévenu 8 jours avant.',
  ],
  vaAvec: 'La visite de préreprise, l’essai encadré et l’aménagement de poste.',
  exclut:
    'Les agents publics, les indépendants et les exploitants agricoles. Le congé de maternité. Les arrêts de moins de 30 jours.',
  premierPas: 'Vous pouvez le demander ou le refuser librement, sans conséquence.',
  premierContact:
    'Votre employeur ou le service du personnel. Pour en parler avant : le service de santé au travail, dont les coordonnées sont sur le lieu de travail.',
  aVerifier: 'Le cadre du rendez-vous de liaison est à confirmer, mais rien n’empêche d’échanger avec l’employeur.',
  notes: {},
};
export default reading;
