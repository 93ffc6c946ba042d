import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes accompagnées par un service social ou un service d’emploi, salariées ou non.',
    'Salariés du privé qui pensent à un autre métier, par exemple si une inaptitude menace.',
    'Demandeurs d’emploi.',
    'Personnes en arrêt payé, avec l’accord de la caisse.',
    'Indépendants, exploitants agricoles, agents publics : à vérifier avec le prescripteur.',
  ],
  quiDemande:
    'Vous en parlez à un prescripteur : un organisme qui peut ouvrir cette période, comme France Travail ou Cap emploi.',
  quiDecide:
    'Le prescripteur et l’entreprise d’accueil. Pendant un arrêt, la caisse aussi. Si vous êtes salarié, votre employeur signe la convention.',
  pendantArret:
    'Oui, avec l’accord écrit de la caisse avant le début. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse. L’essai encadré est l’outil équivalent de l’Assurance Maladie : demandez lequel convient.',
  argent: 'Vous gardez votre statut et ce que vous touchez. L’entreprise d’accueil ne verse pas de salaire.',
  duree:
    'Un mois au plus, renouvelable une fois si le but n’est pas atteint. Avec la même entreprise : 2 conventions au plus et 60 jours en tout, sur 12 mois.',
  etapes: [
    'Choisissez un seul but : découvrir un métier, confirmer un projet ou préparer une embauche.',
    'Demandez à un prescripteur : France Travail, Cap emploi, mission locale ou conseil départemental.',
    'Cherchez avec lui une entreprise d’accueil.',
    'Demandez, si vous êtes en arrêt, l’accord écrit de la caisse. Attendez sa réponse écrite.',
    'Signez la convention avant le premier jour.',
    'Faites le point à la fin avec la personne qui vous accompagne.',
  ],
  papiers: [
    'La convention, signée par vous, l’entreprise d’accueil, le prescripteur et l’accompagnateur.',
    'La signature de votre employeur, si vous êtes salarié.',
    'Pendant un arrêt : l’accord écrit de la caisse.',
  ],
  contrat:
    'Salarié, vous retrouvez votre poste à la fin. Refuser cette période ne peut pas être sanctionné. En cas d’accident, l’employeur ou le prescripteur fait la déclaration.',
  delais: [
    'Aucun délai de demande n’est écrit dans les textes lus.',
    'Ne commencez pas avant la signature de la convention.',
  ],
  vaAvec: 'Le conseil en évolution professionnelle (CEP) et les autres actions pendant l’arrêt.',
  exclut: 'Remplacer un absent, faire face à un surcroît de travail ou tenir un poste permanent. Les retraités.',
  premierPas: 'Demandez à un prescripteur : France Travail, Cap emploi, mission locale ou conseil départemental.',
  premierContact:
    'Contactez France Travail sur francetravail.fr, ou Cap emploi de votre département. En arrêt, parlez-en aussi au service social de l’Assurance Maladie : {{service-social}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Offre locale ou sous prescription : disponibilité à confirmer.',
  notes: {
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
  },
};
export default reading;
