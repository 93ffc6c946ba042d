import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou agricole, intérimaire, indépendant, exploitant agricole.',
    'Un handicap reconnu (RQTH ou titre équivalent), ou une demande en cours.',
    'Le médecin du travail atteste l’effet de la santé sur le poste. Pour un indépendant, c’est un avis médical.',
    'Demandeur d’emploi ou stagiaire de la formation : à vérifier avec Cap emploi.',
    'Pas le secteur public, même avec un contrat de droit privé : c’est le FIPHFP.',
  ],
  quiDemande:
    'L’employeur. L’indépendant demande pour lui-même. Pour adapter le poste, un salarié peut aussi demander, avec l’écrit du médecin du travail.',
  quiDecide: 'L’Agefiph. L’aide à la recherche de solutions est prescrite par Cap emploi.',
  pendantArret:
    'Oui, pour chercher et préparer une solution. Toute action pendant l’arrêt demande l’accord de la caisse avant le début.',
  argent:
    'Recherche et mise en œuvre de solutions : forfait de 2 100 € au 01/01/2026, à vérifier. Adaptation du poste : au cas par cas, pour le surcoût lié au handicap. Ces aides ne remplacent pas un revenu.',
  duree:
    'Pas de durée fixe. L’aide pour chercher une solution peut être renouvelée une fois. L’aide pour la mettre en œuvre ne l’est pas.',
  etapes: [
    'Proposez à la personne de demander une visite au médecin du travail, qui peut écrire ses propositions.',
    'Orientez-la vers Cap emploi, qui cherche l’aide qui convient.',
    'Laissez Cap emploi monter la demande avec elle et l’employeur.',
    'Demandez si la solution peut commencer avant la réponse de l’Agefiph.',
    'Attendez avec elle la décision de l’Agefiph.',
  ],
  papiers: [
    'Le justificatif du titre, ou la preuve de la demande en cours.',
    'L’écrit du médecin du travail, ou un avis médical pour un indépendant.',
    'Pour les autres pièces, demandez à Cap emploi : aucune liste n’est fixée ici.',
  ],
  contrat: 'Le but est de garder l’emploi. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus.',
    'Les règles changent à chaque décision de l’Agefiph : vérifiez avec Cap emploi avant toute dépense.',
  ],
  vaAvec: 'Cap emploi, l’aménagement du poste et la reconnaissance de la lourdeur du handicap (RLH).',
  exclut:
    'Le secteur public. L’aide à la recherche de solutions exclut les entreprises adaptées et les structures d’insertion. Les obligations légales de l’employeur ne sont pas payées.',
  premierPas: 'Orientez la personne vers Cap emploi, qui monte la demande avec elle et l’employeur.',
  premierContact:
    'Le Cap emploi du département de la personne, dans l’annuaire du réseau Cap emploi. Les aides sont décrites sur agefiph.fr.',
  aVerifier:
    'Une reconnaissance, ou une demande en cours, est en général nécessaire : Cap emploi le vérifie avec la personne.',
  notes: {
    'redirect:FIPHFP': 'Si la personne travaille dans le secteur public, c’est le FIPHFP.',
    titre_a_demander: 'La personne a en général besoin d’une reconnaissance (RQTH), ou d’une demande en cours.',
  },
};
export default reading;
