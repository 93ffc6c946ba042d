import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes en arrêt qui touchent des indemnités journalières.',
    'Un risque d’inaptitude est repéré par le médecin du travail, ou l’avis est déjà donné.',
    'Les marins, assurés à l’Enim, sont cités. Autres régimes que la CPAM : à vérifier.',
    'Offre locale, région Bretagne. Nos sources ne disent pas si elle existe encore : à vérifier.',
  ],
  quiDemande: 'La personne en parle au service social. C’est lui qui coordonne cette action.',
  quiDecide:
    'Le service social propose, la caisse donne son accord. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse.',
  pendantArret:
    'Oui, c’est fait pour cela, si l’arrêt est payé. La personne attend l’accord écrit de la caisse avant de commencer.',
  argent:
    'Les indemnités journalières de la personne continuent, si la caisse est d’accord. Demandez au service social si le parcours est gratuit et qui paie les trajets.',
  duree: 'Nous ne l’avons pas trouvée. Demandez-la au service social.',
  etapes: [
    'Conseillez à la personne de voir le médecin du travail, si ce n’est pas fait.',
    'Orientez-la vers le service social, et demandez si une session est prévue.',
    'Rappelez l’accord écrit de la caisse avant le début.',
    'Laissez la personne suivre l’action et chercher un projet possible.',
    'Préparez la suite avec elle et le service social : poste, formation ou autre métier.',
  ],
  papiers: [
    'L’accord écrit de la caisse.',
    'Ce que le médecin du travail a écrit, si la personne veut le montrer.',
    'Pour le reste, demandez la liste au service social.',
  ],
  contrat: 'Il reste suspendu pendant le parcours, comme pendant l’arrêt.',
  delais: [
    'Aucun délai n’est écrit dans les sources lues. L’action doit tenir dans la durée de l’arrêt : parlez-en tôt.',
  ],
  vaAvec: 'L’accompagnement du service social.',
  exclut:
    'Les personnes qui ne sont pas en arrêt, ou qui vivent dans une autre région. Ailleurs, demandez au service social ce qui existe.',
  premierPas: 'Proposez à la personne d’en parler au service social.',
  premierContact:
    'La personne contacte le service social de l’Assurance Maladie : {{service-social}}, ou messagerie du compte ameli. À la MSA : son service social, sur msa.fr. Marins : le service social maritime, sur ssm-mer.fr.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
  },
};
export default reading;
