import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'À partir de 250 salariés, avoir un service social du travail dans l’entreprise.',
    'En dessous : le service de santé au travail a un service social du travail, ou se coordonne avec celui de l’entreprise.',
    'Respecter le secret professionnel de l’assistant social, quel que soit son employeur.',
  ],
  aNePasDemander: [
    'Le contenu des entretiens, à la personne ou à l’assistant social.',
    'La maladie, le traitement, le budget ou la situation familiale.',
    'Si la personne a pris rendez-vous.',
    'Une reconnaissance de handicap dont elle n’a pas parlé.',
  ],
  quiDemande: 'La personne, directement ou par le médecin du travail selon le service.',
  quiDecide: 'La personne choisit ce dont elle parle et ce qui est fait ensuite.',
  pendantArret: 'Oui, la personne peut aussi le rencontrer pendant l’arrêt.',
  argent: 'La personne ne paie rien. Coût pour l’entreprise : à vérifier avec votre service de santé au travail.',
  duree: 'Le nombre de rendez-vous n’est pas fixé.',
  etapes: [
    'Demandez à votre service de santé au travail s’il a un assistant social et comment on y accède.',
    'Affichez ses coordonnées avec celles du service.',
    'Parlez-en à la personne, sans insister.',
    'Attendez qu’elle vous dise elle-même ce qu’elle veut partager.',
  ],
  papiers: ['Aucun papier n’est attendu de vous.'],
  contrat: 'Aucun effet sur le contrat.',
  delais: ['Aucun délai n’est écrit dans les textes lus : demandez à votre service de santé au travail.'],
  premierPas:
    'Dites à la personne qu’elle peut rencontrer un assistant social ; vous ne connaîtrez pas le contenu des entretiens.',
  premierContact:
    'Votre service de prévention et de santé au travail : demandez l’assistant social. À partir de 250 salariés : le service social du travail de l’entreprise.',
  aVerifier: 'À partir de 250 salariés, l’entreprise a son propre service social du travail : commencez par lui.',
  notes: {
    service_social_travail: 'À partir de 250 salariés, un service social du travail est obligatoire dans l’entreprise.',
  },
};
export default reading;
