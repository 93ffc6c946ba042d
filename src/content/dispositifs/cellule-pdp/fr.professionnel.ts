import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé avec un contrat en cours, dont la santé rend le travail difficile dans la durée.',
    'En arrêt ou au travail : plus tôt la personne appelle, mieux c’est.',
    'Indépendant, exploitant agricole, agent public ou stagiaire en formation : à vérifier avec son service.',
    'À la MSA : elle a sa propre cellule de maintien en emploi.',
  ],
  quiDemande: 'La personne ou son employeur, directement. Le médecin traitant, la caisse ou le service social aussi.',
  quiDecide:
    'La cellule propose des mesures à l’employeur et à la personne. Le médecin du travail la dirige, ou un membre de l’équipe sous sa responsabilité.',
  pendantArret: 'Oui, elle peut accompagner la personne pendant l’arrêt.',
  argent: 'Rien à payer. Ce suivi fait partie de l’offre de base due à l’entreprise adhérente et à ses travailleurs.',
  duree: 'Pas de durée fixe : à demander à la cellule.',
  etapes: [
    'Proposez à la personne de demander la cellule PDP à son service de santé au travail.',
    'Recueillez son accord avant de saisir la cellule pour elle.',
    'Précisez avec elle ce qu’elle veut : garder le poste, l’adapter, en changer.',
    'Convenez avec elle de ce qui est dit à l’employeur.',
    'Coordonnez les démarches avec le service social et la caisse, avec son accord.',
  ],
  papiers: ['Aucun papier précis n’est fixé : la personne demande à la cellule quoi préparer.'],
  contrat:
    'Aucun effet par elle-même. L’employeur doit prendre en considération ce que le médecin du travail propose par écrit.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus.',
    'La loi sur cette cellule a changé au printemps 2026 : à confirmer avec le service de santé au travail.',
  ],
  vaAvec: 'La visite de préreprise, la visite à la demande, l’aménagement de poste et l’essai encadré.',
  exclut:
    'Elle ne suit pas les demandeurs d’emploi. Une grande entreprise peut avoir son propre service de santé au travail : à vérifier avec lui.',
  premierPas: 'Proposez à la personne de demander la cellule PDP à son service de santé au travail.',
  premierContact:
    'Le service de santé au travail de la personne : les coordonnées sont sur le lieu de travail. Elle dit « cellule PDP ». En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier:
    'Le service de santé au travail de la personne, ou celui de la MSA, lui dira s’il a une cellule qui peut la suivre.',
  notes: { 'redirect:MSA': 'La MSA a sa propre cellule de maintien en emploi.' },
};
export default reading;
