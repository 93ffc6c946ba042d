import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé avec un contrat en cours, dont la santé rend le travail difficile dans la durée.',
    'En arrêt ou au travail : plus tôt vous appelez, mieux c’est.',
    'Indépendant, exploitant agricole, agent public ou stagiaire en formation : à vérifier avec votre service de santé au travail.',
    'La MSA a sa propre cellule de maintien en emploi.',
  ],
  quiDemande: 'Vous ou votre employeur, directement. Votre médecin traitant, la caisse ou le service social aussi.',
  quiDecide:
    'La cellule propose des mesures à l’employeur et à vous. Le médecin du travail la dirige, ou un membre de l’équipe sous sa responsabilité.',
  pendantArret: 'Oui, elle peut vous accompagner pendant l’arrêt.',
  argent: 'Rien à payer. Ce suivi fait partie de l’offre de base due à l’entreprise adhérente et à ses travailleurs.',
  duree: 'Pas de durée fixe : demandez à la cellule.',
  etapes: [
    'Appelez votre service de santé au travail et demandez la cellule PDP.',
    'Expliquez ce que vous voulez : garder le poste, l’adapter, en changer.',
    'Rencontrez les professionnels utiles : médecin, infirmier, assistant social, psychologue, ergonome.',
    'Décidez avec eux de ce qui est dit à l’employeur.',
    'Suivez les pistes choisies et dites ce qui ne va pas.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez à la cellule quoi préparer.'],
  contrat:
    'Aucun effet par elle-même. L’employeur doit prendre en considération ce que le médecin du travail propose par écrit.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus.',
    'La loi sur cette cellule a changé au printemps 2026 : à confirmer avec le service de santé au travail.',
  ],
  vaAvec: 'La visite de préreprise, la visite à la demande, l’aménagement de poste et l’essai encadré.',
  exclut:
    'Elle ne suit pas les demandeurs d’emploi. Une grande entreprise peut avoir son propre service de santé au travail : à vérifier avec lui.',
  premierPas: 'Demandez la cellule PDP à votre service de santé au travail.',
  premierContact:
    'Votre service de santé au travail : ses coordonnées sont sur votre lieu de travail. Dites « cellule PDP ». En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier:
    'Votre service de santé au travail, ou celui de la MSA, vous dira s’il a une cellule qui peut vous suivre.',
  notes: { 'redirect:MSA': 'La MSA a sa propre cellule de maintien en emploi.' },
};
export default reading;
