import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Handicap reconnu, par exemple par une RQTH, ou demande en cours.',
    'Salariés du privé ou du public, demandeurs d’emploi, indépendants, exploitants agricoles.',
    'Personnes qui cherchent un autre métier, ou ne savent pas encore lequel.',
    'Offre de l’Agefiph, l’organisme handicap et emploi : elle change selon les régions.',
  ],
  quiDemande:
    'La personne en parle à un prescripteur, qui l’inscrit. Selon la région : Cap emploi, France Travail ou le service social.',
  quiDecide: 'Le prescripteur ouvre le parcours. Pendant un arrêt, il faut aussi l’accord de la caisse.',
  pendantArret:
    'Oui, si l’arrêt est payé et si la caisse donne son accord écrit avant le début. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse. Le parcours doit tenir dans la durée prévue de l’arrêt.',
  argent:
    'Le parcours est annoncé gratuit : faites-le confirmer. Pendant un arrêt, les indemnités de la personne continuent si la caisse est d’accord. Hors arrêt, le prescripteur dit ce qui reste payé.',
  duree:
    'Elle varie selon le projet et la région. Dans les Hauts-de-France, le parcours « Impulsion » dure 300 heures au plus : à vérifier.',
  etapes: [
    'Demandez à Cap emploi, à France Travail ou au service social si le parcours existe dans la région.',
    'Vérifiez avec la personne si elle a un handicap reconnu ou une demande en cours.',
    'Adressez-la au prescripteur, avec son accord.',
    'Rappelez, pendant un arrêt, l’accord écrit de la caisse avant le début.',
    'Suivez avec elle le projet construit et vérifié pendant le parcours.',
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
  exclut:
    'Les retraités, les personnes qui travaillent hors de France ou dans un ESAT, un établissement d’accompagnement par le travail.',
  premierPas: 'Proposez à la personne d’en parler à Cap emploi ou au service social.',
  premierContact:
    'La personne contacte Cap emploi de son département, ou le service social de l’Assurance Maladie : {{service-social}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
    titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.',
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
  },
};
export default reading;
