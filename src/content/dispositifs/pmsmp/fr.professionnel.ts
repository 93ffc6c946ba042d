import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes accompagnées par un service social ou un service d’emploi, salariées ou non.',
    'Salariés du privé qui pensent à un autre métier, par exemple si une inaptitude menace.',
    'Demandeurs d’emploi.',
    'Personnes en arrêt payé, avec l’accord de la caisse.',
    'Indépendants, exploitants agricoles, agents publics : à vérifier avec le prescripteur.',
  ],
  quiDemande:
    'La personne en parle à un prescripteur : un organisme qui peut ouvrir cette période, comme France Travail ou Cap emploi.',
  quiDecide:
    'Le prescripteur et l’entreprise d’accueil. Pendant un arrêt, la caisse aussi. Si la personne est salariée, son employeur signe la convention.',
  pendantArret:
    'Oui, avec l’accord écrit de la caisse avant le début. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse. L’essai encadré est l’outil équivalent de l’Assurance Maladie : comparez les deux avec la personne.',
  argent: 'La personne garde son statut et ce qu’elle touche. L’entreprise d’accueil ne verse pas de salaire.',
  duree:
    'Un mois au plus, renouvelable une fois si le but n’est pas atteint. Avec la même entreprise : 2 conventions au plus et 60 jours en tout, sur 12 mois.',
  etapes: [
    'Choisissez avec la personne un seul but : découvrir un métier, confirmer un projet ou préparer une embauche.',
    'Orientez-la vers un prescripteur : France Travail, Cap emploi, mission locale ou conseil départemental.',
    'Laissez la personne et le prescripteur chercher une entreprise d’accueil.',
    'Rappelez, si elle est en arrêt, l’accord écrit de la caisse avant le début.',
    'Vérifiez que la convention est signée avant le premier jour.',
    'Faites le point à la fin avec elle et son accompagnateur.',
  ],
  papiers: [
    'La convention, signée par la personne, l’entreprise d’accueil, le prescripteur et l’accompagnateur.',
    'La signature de son employeur, si elle est salariée.',
    'Pendant un arrêt : l’accord écrit de la caisse.',
  ],
  contrat:
    'Salariée, la personne retrouve son poste à la fin. Son refus ne peut pas être sanctionné. En cas d’accident, l’employeur ou le prescripteur fait la déclaration.',
  delais: [
    'Aucun délai de demande n’est écrit dans les textes lus.',
    'La personne ne commence pas avant la signature de la convention.',
  ],
  vaAvec: 'Le conseil en évolution professionnelle (CEP) et les autres actions pendant l’arrêt.',
  exclut: 'Remplacer un absent, faire face à un surcroît de travail ou tenir un poste permanent. Les retraités.',
  premierPas:
    'Adressez la personne à un prescripteur : France Travail, Cap emploi, mission locale ou conseil départemental.',
  premierContact:
    'La personne contacte France Travail sur francetravail.fr, ou Cap emploi de son département. En arrêt, elle en parle aussi au service social de l’Assurance Maladie : {{service-social}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Offre locale ou sous prescription : disponibilité à confirmer.',
  notes: {
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
  },
};
export default reading;
