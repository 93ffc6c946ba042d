import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Artisans, commerçants, professions libérales et micro-entrepreneurs, en activité et qui cotisent.',
    'Une maladie ou un handicap gêne l’activité.',
    'L’arrêt de travail n’est pas nécessaire.',
    'RQTH, obtenue ou demandée : seulement si un partenaire paie aussi une part.',
    'Avocats : à vérifier.',
  ],
  quiDemande: 'La personne, auprès de sa CPAM.',
  quiDecide: 'La CPAM, ou l’instance d’action sociale des indépendants (CPSTI). La décision est prise au cas par cas.',
  pendantArret:
    'Oui, en arrêt ou non. En arrêt payé, la personne attend l’accord écrit de la caisse avant une formation ou un bilan de compétences.',
  argent:
    'L’aide peut payer un aménagement, une aide technique, un véhicule adapté, un remplacement ou une embauche. Elle peut aussi payer une formation, un bilan de compétences ou une consultation sur la santé et le métier. Le montant se décide au cas par cas, sous un plafond par an. La personne demande ce plafond à la CPAM.',
  duree: 'Elle n’est pas fixée dans les sources lues. Demandez à la CPAM.',
  etapes: [
    'Cherchez avec la personne ce qui gêne son activité et ce qui pourrait l’aider.',
    'Indiquez le formulaire « aide spécifique travailleurs indépendants » de la CPAM.',
    'Aidez-la à réunir les pièces demandées, puis à envoyer le tout à la CPAM.',
    'Conseillez de demander si la dépense peut être engagée avant la réponse.',
    'Voyez avec le service social ou Cap emploi si d’autres aides complètent.',
  ],
  papiers: [
    'Le formulaire national « aide spécifique travailleurs indépendants ».',
    'Les pièces demandées par la CPAM.',
    'Si l’aide est partagée avec un partenaire (Agefiph, Cap emploi, Comète) : la RQTH, ou la preuve de la demande.',
  ],
  contrat:
    'La personne est indépendante : il n’y a pas de contrat de travail. Conseillez de ne pas arrêter officiellement l’activité sans conseil : cela peut changer ses aides.',
  delais: ['Aucun délai de demande ou de réponse n’a été trouvé. La personne demande tôt.'],
  vaAvec:
    'Le service social, le questionnaire HELP, Cap emploi, un service de santé au travail. Le temps partiel thérapeutique des indépendants aussi.',
  exclut:
    'Salariés, agents publics et exploitants agricoles, sans autre activité. Gérants assimilés salariés, indépendants radiés ou sans cotisation : à vérifier avec la CPAM.',
  premierPas: 'La personne demande le formulaire national à sa CPAM (compte ameli ou {{cpam-3646}}).',
  premierContact: 'La personne appelle la CPAM au {{cpam-3646}}, ou écrit depuis son compte ameli.',
  aVerifier: 'La CPAM dira si le statut de la personne ouvre cette aide.',
  notes: {
    rqth_si_cofinancement: 'La RQTH, obtenue ou demandée, n’est utile que si l’aide est cofinancée.',
    avocat: 'Avocats : à vérifier.',
    double_activite:
      'La personne a sans doute deux activités : elle demande à la caisse qui l’indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, la personne voit le service social et la cellule de maintien en emploi.',
  },
};
export default reading;
