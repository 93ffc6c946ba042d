import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Handicap reconnu, par exemple par une RQTH, ou demande en cours.',
    'Salariés au travail ou en arrêt, si un risque d’inaptitude a été repéré.',
    'Demandeurs d’emploi.',
    'Indépendants : à vérifier, un seul prestataire les cite.',
  ],
  quiDemande: 'La personne en parle à un prescripteur, comme Cap emploi. C’est lui qui l’inscrit.',
  quiDecide:
    'Le prescripteur, en lien avec l’entreprise et le médecin du travail. La personne lui demande ce qui sera dit à l’employeur. Pendant un arrêt, il faut aussi l’accord de la caisse.',
  pendantArret:
    'Oui, si l’arrêt est payé et si la caisse donne son accord écrit avant le début. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse.',
  argent:
    'Demandez au prescripteur si c’est gratuit : à vérifier. Pendant un arrêt, les indemnités de la personne continuent si la caisse est d’accord. Hors arrêt, demandez ce qui reste payé.',
  duree: 'Elle varie. Les entretiens ont lieu environ une fois par semaine.',
  etapes: [
    'Proposez à la personne de voir le médecin du travail.',
    'Demandez à Cap emploi ou au service social si cette aide existe près de chez elle.',
    'Rappelez, pendant un arrêt, l’accord écrit de la caisse avant le début.',
    'Laissez la personne suivre les entretiens avec le prestataire.',
    'Préparez la suite avec elle : formation, essai ou autre poste.',
  ],
  papiers: [
    'La reconnaissance de handicap, ou la preuve de la demande.',
    'Pendant un arrêt : l’accord écrit de la caisse.',
    'Pour le reste, demandez la liste au prescripteur.',
  ],
  contrat:
    'Pendant un arrêt, le contrat reste suspendu. Hors arrêt, demandez au prescripteur ce qu’il faut prévoir avec l’employeur.',
  delais: ['Aucun délai n’est écrit dans les sources lues. Demandez les dates au prescripteur.'],
  vaAvec: 'La RQTH et l’appui de Cap emploi.',
  exclut: 'Les retraités. Pour les autres cas, demandez au prescripteur.',
  premierPas: 'Proposez à la personne d’en parler à Cap emploi, au service social ou au médecin du travail.',
  premierContact:
    'La personne contacte Cap emploi de son département, le médecin du travail, ou le service social de l’Assurance Maladie : {{service-social}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
    titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.',
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
  },
};
export default reading;
