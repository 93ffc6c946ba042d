import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou agricole, intérimaire, indépendant, exploitant agricole, agent public.',
    'Un handicap reconnu (RQTH ou titre équivalent), ou une demande en cours.',
    'Votre santé rend le travail difficile à garder.',
    'Agent public : dès que le médecin du travail constate une restriction d’aptitude.',
    'Demandeur d’emploi : l’accès se fait avec France Travail.',
  ],
  quiDemande: 'Vous, votre employeur, le médecin du travail, le service de santé au travail ou le service social.',
  quiDecide: 'Cap emploi cherche la solution avec vous et l’employeur. Le médecin du travail la valide.',
  pendantArret: 'Oui. Pendant l’arrêt, une formation ou un essai demande l’accord de la caisse avant le début.',
  argent: 'Le service est gratuit. Il ne verse pas de revenu : il aide à monter les demandes d’aides.',
  duree: 'Aucune durée n’est écrite dans les textes lus. Demandez à votre conseiller.',
  etapes: [
    'Contactez le Cap emploi de votre département, ou demandez au médecin du travail de le faire.',
    'Dites si vous avez un titre, ou si une demande est en cours.',
    'Cherchez avec le conseiller : adapter le poste, changer de poste ou se reconvertir.',
    'Faites valider la solution par le médecin du travail.',
    'Montez avec le conseiller les demandes d’aides.',
  ],
  papiers: [
    'Le justificatif du titre, ou l’accusé de réception de la demande.',
    'Les propositions écrites du médecin du travail, si vous en avez.',
    'Aucune liste précise n’est fixée : demandez à Cap emploi.',
  ],
  contrat: 'Le but est de garder l’emploi. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: ['Aucun délai n’est écrit dans les textes lus. Appelez dès que le poste devient difficile.'],
  vaAvec:
    'La RQTH, les aides de l’Agefiph ou du FIPHFP et l’aménagement du poste. Aussi l’essai encadré et la convention de rééducation professionnelle (CRPE).',
  exclut: 'Aucune exclusion n’est écrite dans les textes lus.',
  premierPas: 'Contactez Cap emploi, ou demandez au médecin du travail de le faire.',
  premierContact:
    'Le Cap emploi de votre département, dans l’annuaire du réseau Cap emploi. Le médecin du travail peut aussi le contacter.',
  aVerifier:
    'Cap emploi intervient quand un handicap est reconnu ou qu’une demande est engagée : un appel suffit pour le savoir.',
  notes: {
    titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.',
    'redirect:FRANCE_TRAVAIL': 'Demandeur d’emploi : l’accès se fait avec France Travail.',
  },
};
export default reading;
