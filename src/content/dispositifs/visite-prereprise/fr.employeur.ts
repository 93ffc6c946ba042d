import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  enBref: 'Pendant l’arrêt, la personne rencontre le médecin du travail pour préparer son retour.',
  obligations: [
    'Au-delà de 30 jours d’absence, informer la personne qu’elle peut demander cette visite.',
    'Ne pas la demander à sa place : vous n’êtes pas parmi ceux qui peuvent le faire.',
  ],
  aNePasDemander: [
    'La maladie, le traitement ou ce qui s’est dit pendant la visite.',
    'Le compte rendu de la visite : la personne peut s’opposer à ce que vous soyez informé.',
    'Un travail pendant l’arrêt, même court ou à distance.',
    'Une reconnaissance de handicap dont la personne n’a pas parlé.',
  ],
  quiDemande:
    'La personne, son médecin traitant, le service médical de la caisse ou le médecin du travail. Vous ne pouvez pas la demander.',
  quiDecide: 'Le médecin du travail. Il peut vous transmettre des conseils, sauf si la personne s’y oppose.',
  pendantArret: 'Oui, elle se fait pendant l’arrêt.',
  argent:
    'La visite est gratuite pour la personne. Frais de transport pendant l’arrêt : à vérifier avec le service de santé au travail.',
  duree: 'Le temps d’un rendez-vous. La personne peut la demander plusieurs fois.',
  etapes: [
    'Repérez les absences de plus de 30 jours.',
    'Écrivez à la personne que cette visite existe, sans insister.',
    'Donnez-lui les coordonnées du service de santé au travail.',
    'Attendez : vous saurez seulement ce que le médecin du travail vous écrit.',
    'Préparez le retour à partir de ses conseils, s’il vous en transmet.',
  ],
  papiers: ['Aucun papier précis n’est fixé. Gardez une trace de votre courrier d’information.'],
  contrat: 'Aucun effet : le contrat reste suspendu. Ce n’est pas une visite de reprise.',
  delais: [
    'L’information est due au-delà de 30 jours d’absence.',
    'Une préreprise faite dans les 30 jours avant le retour peut rendre la visite de reprise facultative.',
    'Le texte a été modifié en juin 2026 : faites confirmer les détails par le service de santé au travail.',
  ],
  premierPas: 'Informez la personne qu’elle peut la demander. Vous ne pouvez pas la demander à sa place.',
  premierContact:
    'Votre service de prévention et de santé au travail. En agriculture : santé au travail de la MSA, sur msa.fr. Pour une question de droit du travail : {{droit-du-travail}}.',
  aVerifier: 'Au-delà de 30 jours d’absence, vous devez informer la personne de cette possibilité.',
  notes: { seuil_non_atteint: 'Au-delà de 30 jours d’absence, vous devrez informer la personne de cette possibilité.' },
};
export default reading;
