import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  enBref: 'Pendant l’arrêt, un échange non médical entre la personne et vous, avec le service de santé au travail.',
  obligations: [
    'À partir de 30 jours d’absence, informer la personne qu’elle peut demander ce rendez-vous.',
    'Associer le service de santé au travail.',
    'Accepter un refus, sans aucune conséquence pour la personne.',
  ],
  aNePasDemander: [
    'La maladie, le traitement ou les examens.',
    'La raison d’un refus.',
    'Un travail pendant l’arrêt, même court ou à distance.',
    'Une reconnaissance de handicap dont la personne n’a pas parlé.',
    'La présence du référent handicap sans l’accord de la personne.',
  ],
  quiDemande: 'Vous ou la personne.',
  quiDecide: 'La personne dit oui ou non.',
  pendantArret: 'Oui, il se tient pendant l’arrêt, sur place ou à distance.',
  argent: 'Les indemnités journalières de la personne ne changent pas.',
  duree: 'Le temps d’un échange : dites-en la durée à l’avance.',
  etapes: [
    'Informez la personne, par écrit, que ce rendez-vous existe et qu’elle peut refuser.',
    'Proposez une date, sur place ou à distance.',
    'Prévenez le service de santé au travail.',
    'Parlez de ce qui existe : préreprise, essai encadré, formation, aménagement du poste.',
    'Notez ce qui est convenu, sans rien de médical.',
  ],
  papiers: ['Aucun papier précis n’est fixé. Gardez une trace de votre courrier d’information.'],
  contrat: 'Aucun effet : le contrat reste suspendu.',
  delais: [
    'Possible à partir de 30 jours d’absence. D’après le ministère, ces jours peuvent être continus ou non.',
    'Conseils du ministère, non obligatoires : date proposée sous 15 jours, service de santé au travail prévenu 8 jours avant.',
  ],
  premierPas:
    'Informez la personne qu’il est possible, proposez une date, prévenez le service de santé au travail. Elle peut refuser.',
  premierContact:
    'Votre service de prévention et de santé au travail : ses coordonnées sont sur le lieu de travail. Pour une question de droit du travail : {{droit-du-travail}}.',
  aVerifier: 'Cet échange est prévu à partir de 30 jours d’absence ; en reprise partielle, le cadre est à confirmer.',
  notes: { jamais_medical: 'On n’y parle jamais de la maladie.' },
};
export default reading;
