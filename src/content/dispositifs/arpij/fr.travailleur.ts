import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes en arrêt qui touchent des indemnités journalières.',
    'Un risque d’inaptitude est repéré par le médecin du travail, ou l’avis est déjà donné.',
    'Les marins, assurés à l’Enim, sont cités. Autres régimes que la CPAM : à vérifier.',
    'Offre locale, région Bretagne. Nos sources ne disent pas si elle existe encore : à vérifier.',
  ],
  quiDemande: 'Vous en parlez au service social. C’est lui qui coordonne cette action.',
  quiDecide:
    'Le service social propose, votre caisse donne son accord. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse.',
  pendantArret:
    'Oui, c’est fait pour cela, si votre arrêt est payé. Attendez l’accord écrit de la caisse avant de commencer.',
  argent:
    'Vos indemnités journalières continuent, si la caisse est d’accord. Demandez au service social si le parcours est gratuit et qui paie les trajets.',
  duree: 'Nous ne l’avons pas trouvée. Demandez-la au service social.',
  etapes: [
    'Parlez de votre situation au médecin du travail, si ce n’est pas fait.',
    'Contactez le service social et demandez si une session est prévue.',
    'Attendez l’accord écrit de la caisse.',
    'Suivez l’action d’orientation et cherchez un projet possible.',
    'Préparez la suite avec le service social : poste, formation ou autre métier.',
  ],
  papiers: [
    'L’accord écrit de la caisse.',
    'Ce que le médecin du travail a écrit, si vous l’avez.',
    'Pour le reste, demandez la liste au service social.',
  ],
  contrat: 'Il reste suspendu pendant le parcours, comme pendant l’arrêt.',
  delais: [
    'Aucun délai n’est écrit dans les sources lues. L’action doit tenir dans la durée de l’arrêt : parlez-en tôt.',
  ],
  vaAvec: 'L’accompagnement du service social.',
  exclut:
    'Les personnes qui ne sont pas en arrêt, ou qui vivent dans une autre région. Ailleurs, demandez au service social ce qui existe.',
  premierPas: 'Parlez-en au service social.',
  premierContact:
    'Contactez le service social de l’Assurance Maladie : {{service-social}}, ou messagerie du compte ameli. À la MSA : son service social, sur msa.fr. Marins : le service social maritime, sur ssm-mer.fr.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
  },
};
export default reading;
