import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  enBref: 'Chercher avec la personne, l’employeur et le médecin du travail comment garder l’emploi.',
  pourQui: [
    'Salarié du privé ou agricole, intérimaire, indépendant, exploitant agricole, agent public.',
    'Un handicap reconnu (RQTH ou titre équivalent), ou une reconnaissance demandée.',
    'La santé de la personne rend le travail difficile à garder.',
    'Agent public : dès que le médecin du travail constate une restriction d’aptitude.',
    'Demandeur d’emploi : l’accès se fait avec France Travail.',
  ],
  quiDemande: 'La personne, son employeur, le médecin du travail, le service de santé au travail ou le service social.',
  quiDecide: 'Cap emploi cherche la solution avec la personne et l’employeur. Le médecin du travail la valide.',
  pendantArret: 'Oui. Pendant l’arrêt, une formation ou un essai demande l’accord de la caisse avant le début.',
  argent: 'Le service est gratuit. Il ne verse pas de revenu : il aide à monter les demandes d’aides.',
  duree: 'Aucune durée n’est écrite dans les textes lus. Demandez au conseiller de Cap emploi.',
  etapes: [
    'Proposez à la personne de contacter le Cap emploi de son département, ou faites le lien avec son accord.',
    'Indiquez avec elle si un titre existe, ou si une demande est en cours.',
    'Cherchez avec le conseiller : adapter le poste, changer de poste ou se reconvertir.',
    'Faites valider la solution par le médecin du travail.',
    'Laissez le conseiller monter avec elle les demandes d’aides.',
  ],
  papiers: [
    'Le justificatif du titre, ou l’accusé de réception de la demande.',
    'Les propositions écrites du médecin du travail, s’il y en a.',
    'Aucune liste précise n’est fixée : demandez à Cap emploi.',
  ],
  contrat: 'Le but est de garder l’emploi. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: ['Aucun délai n’est écrit dans les textes lus. Orientez la personne dès que le poste devient difficile.'],
  vaAvec:
    'La RQTH, les aides de l’Agefiph ou du FIPHFP et l’aménagement du poste. Aussi l’essai encadré et la convention de rééducation professionnelle (CRPE).',
  exclut: 'Aucune exclusion n’est écrite dans les textes lus.',
  premierPas: 'Proposez à la personne de contacter Cap emploi, ou de demander au médecin du travail de le faire.',
  premierContact:
    'Le Cap emploi du département : ses coordonnées sont dans l’annuaire du réseau Cap emploi. Le médecin du travail peut aussi le contacter.',
  aVerifier:
    'Cap emploi intervient quand un handicap est reconnu ou qu’une demande est engagée : un appel suffit pour le savoir.',
  notes: {
    titre_a_demander: 'La personne a en général besoin d’une reconnaissance (RQTH), ou d’une demande en cours.',
    'redirect:FRANCE_TRAVAIL': 'Personne demandeuse d’emploi : l’accès se fait avec France Travail.',
  },
};
export default reading;
