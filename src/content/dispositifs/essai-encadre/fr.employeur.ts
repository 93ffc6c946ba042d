import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Attendez l’accord écrit de la caisse avant le premier jour.',
    'Signez une convention pour chaque période d’essai.',
    'Désignez un tuteur. À la fin, il fait le bilan avec la personne.',
    'Déclarez l’accident s’il arrive chez vous pendant l’essai.',
    'Si vous êtes son employeur et versez un complément de salaire : il continue.',
  ],
  aNePasDemander: [
    'La maladie, le traitement, le motif de l’arrêt.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
    'Un travail pendant l’arrêt, en dehors de la convention.',
    'Une demande faite à sa place : elle seule peut la faire.',
  ],
  quiDemande: 'La personne. Vous pouvez lui en parler, par exemple au rendez-vous de liaison.',
  quiDecide:
    'La caisse, après l’évaluation du service social et l’accord de trois médecins. Ce sont le médecin traitant, le médecin-conseil et le médecin du travail. L’entreprise d’accueil signe la convention.',
  pendantArret: 'Oui, la personne reste en arrêt. Aucun essai ne commence sans l’accord écrit de la caisse.',
  argent: 'L’entreprise où se fait l’essai ne verse rien. La caisse continue de verser les indemnités journalières.',
  duree:
    'Jusqu’à 14 jours ouvrables, renouvelable, 28 au total. Les jours ouvrables vont du lundi au samedi, sauf jours fériés.',
  etapes: [
    'Parlez-en à la personne, sans insister.',
    'Laissez-la contacter le service social : cette étape est obligatoire.',
    'Décrivez le poste et les tâches au médecin du travail.',
    'Attendez l’accord écrit de la caisse.',
    'Signez la convention et désignez le tuteur.',
    'Faites faire le bilan par le tuteur, avec la personne.',
  ],
  papiers: ['La convention, une par période.', 'Le bilan du tuteur.'],
  contrat: 'Le contrat reste suspendu pendant l’essai.',
  delais: [
    'Aucun délai de réponse de la caisse n’est écrit dans les textes.',
    'L’essai ne commence jamais avant l’accord écrit.',
  ],
  premierPas:
    'Vous pouvez accueillir un essai, après l’accord de la caisse et la signature de la convention. La personne fait la demande. Vous ne versez rien. Si un accident arrive chez vous, vous le déclarez.',
  premierContact: 'Contactez le service de prévention et de santé au travail auquel votre entreprise adhère.',
  aVerifier:
    'La demande vient de la personne et la caisse décide : demandez conseil à votre service de santé au travail.',
  notes: {},
};
export default reading;
