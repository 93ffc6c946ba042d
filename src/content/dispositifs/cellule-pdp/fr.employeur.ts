import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Prendre en considération les mesures que le médecin du travail propose par écrit. Un refus se motive par écrit, à la personne et au médecin du travail.',
    'Accepter que la personne appelle la cellule sans passer par vous : elle peut le faire directement.',
  ],
  aNePasDemander: [
    'La maladie, le traitement ou les comptes rendus médicaux.',
    'Ce que la personne a dit à la cellule.',
    'Une reconnaissance de handicap dont la personne n’a pas parlé.',
    'À la cellule, une information de santé : elle ne vous la donne pas.',
  ],
  quiDemande: 'Vous ou la personne, directement. Son médecin traitant, la caisse ou le service social aussi.',
  quiDecide:
    'La cellule propose des mesures, avec la personne et vous. Le médecin du travail la dirige, ou un membre de l’équipe sous sa responsabilité.',
  pendantArret: 'Oui, elle peut accompagner la personne pendant l’arrêt.',
  argent: 'Pas de facture à part : ce suivi fait partie de l’offre de base due à toute entreprise adhérente.',
  duree: 'Pas de durée fixe : demandez à la cellule.',
  etapes: [
    'Décrivez des faits de travail : absences, tâches, horaires, poste.',
    'Appelez la cellule et demandez comment elle peut aider.',
    'Prévenez la personne que vous avez demandé conseil.',
    'Cherchez avec la cellule et la personne des solutions sur le poste.',
    'Répondez par écrit aux propositions du médecin du travail.',
  ],
  papiers: ['Aucun papier précis n’est fixé. Aucun document médical n’est à fournir.'],
  contrat: 'Aucun effet par elle-même.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus.',
    'La loi sur cette cellule a changé au printemps 2026 : à confirmer avec le service de santé au travail.',
  ],
  premierPas: 'Contactez directement la cellule PDP, sans donner d’information de santé.',
  premierContact:
    'Votre service de prévention et de santé au travail : demandez la cellule PDP. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier: 'Demandez conseil à votre service de prévention et de santé au travail.',
  notes: {},
};
export default reading;
