import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Artisans, commerçants, professions libérales et micro-entrepreneurs, en activité et qui cotisent.',
    'Une maladie ou un handicap gêne l’activité.',
    'L’arrêt de travail n’est pas nécessaire.',
    'RQTH, obtenue ou demandée : seulement si un partenaire paie aussi une part.',
    'Avocats : à vérifier.',
  ],
  quiDemande: 'Vous, auprès de votre CPAM.',
  quiDecide: 'La CPAM, ou l’instance d’action sociale des indépendants (CPSTI). La décision est prise au cas par cas.',
  pendantArret:
    'Oui, en arrêt ou non. En arrêt payé, attendez l’accord écrit de la caisse avant une formation ou un bilan de compétences.',
  argent:
    'L’aide peut payer un aménagement, une aide technique, un véhicule adapté, un remplacement ou une embauche. Elle peut aussi payer une formation, un bilan de compétences ou une consultation sur la santé et le métier. Le montant se décide au cas par cas, sous un plafond par an. Demandez ce plafond à la CPAM.',
  duree: 'Elle n’est pas fixée dans les sources lues. Demandez à la CPAM.',
  etapes: [
    'Notez ce qui gêne votre activité et ce qui pourrait vous aider.',
    'Demandez à la CPAM le formulaire « aide spécifique travailleurs indépendants ».',
    'Joignez les pièces demandées, puis envoyez le tout à la CPAM.',
    'Demandez si vous pouvez engager la dépense avant la réponse.',
    'Voyez avec le service social ou Cap emploi si d’autres aides complètent.',
  ],
  papiers: [
    'Le formulaire national « aide spécifique travailleurs indépendants ».',
    'Les pièces demandées par la CPAM.',
    'Si l’aide est partagée avec un partenaire : la RQTH, ou la preuve de la demande.',
  ],
  contrat:
    'Vous êtes indépendant : il n’y a pas de contrat de travail. N’arrêtez pas officiellement l’activité sans conseil : cela peut changer vos aides.',
  delais: ['Aucun délai de demande ou de réponse n’a été trouvé. Demandez tôt.'],
  vaAvec:
    'Le service social, le questionnaire HELP, Cap emploi, un service de santé au travail. Le temps partiel thérapeutique des indépendants aussi.',
  exclut:
    'Salariés, agents publics et exploitants agricoles, sans autre activité. Gérants assimilés salariés, indépendants radiés ou sans cotisation : à vérifier avec la CPAM.',
  premierPas: 'Demandez le formulaire national à votre CPAM (compte ameli ou {{cpam-3646}}).',
  premierContact: 'Appelez la CPAM au {{cpam-3646}}, ou écrivez depuis votre compte ameli.',
  aVerifier: 'La CPAM vous dira si votre statut ouvre cette aide.',
  notes: {
    rqth_si_cofinancement: 'La RQTH, obtenue ou demandée, n’est utile que si l’aide est cofinancée.',
    avocat: 'Avocats : à vérifier.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, voyez le service social et la cellule de maintien en emploi.',
  },
};
export default reading;
