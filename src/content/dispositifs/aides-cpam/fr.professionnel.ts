import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Assuré de la CPAM aux revenus modestes, ou membre de sa famille couvert par lui.',
    'Touché par une maladie, une maternité, un accident du travail, un handicap ou une invalidité.',
    'Dépenses de santé : soins mal remboursés, complémentaire santé, aide ménagère, logement à adapter.',
    'Travail : perte de revenus pendant l’arrêt, maintien dans l’emploi ou reconversion pendant l’arrêt.',
    'Agricole : c’est la MSA. Fonctionnaire : l’action sociale de l’employeur.',
  ],
  quiDemande: 'La personne, ou le service social qui évalue sa situation avec elle.',
  quiDecide: 'La commission d’action sanitaire et sociale de la caisse, selon son budget et ses règles locales.',
  pendantArret: 'Oui. La perte de revenus pendant l’arrêt est l’un des motifs.',
  argent: 'Une aide ponctuelle, versée par la caisse. Le montant dépend du budget et des règles de la caisse.',
  duree: 'Une aide ponctuelle. La caisse dit si une nouvelle demande est possible.',
  etapes: [
    'Proposez à la personne d’appeler la caisse ou le service social.',
    'Faites avec elle le point sur ce que la santé change dans son budget.',
    'Demandez la liste des papiers et le plafond de ressources de sa caisse.',
    'Aidez-la à remplir le dossier, ou orientez-la vers le service social.',
    'Attendez avec elle la décision de la commission.',
  ],
  papiers: [
    'Les ressources et les charges du foyer.',
    'L’avis d’imposition.',
    'Le justificatif de la dépense.',
    'Cette liste est locale, à vérifier avec la caisse.',
  ],
  contrat: 'Aucun effet sur le contrat n’est écrit dans les textes lus. La demande ne passe pas par l’employeur.',
  delais: [
    'Aucun délai national n’est publié : la caisse de la personne peut l’indiquer.',
    'L’aide est facultative : un refus ne se conteste pas comme le refus d’une prestation due.',
  ],
  vaAvec:
    'L’accompagnement par le service social de l’Assurance Maladie. Elle peut aussi compléter un compte personnel de formation (CPF).',
  exclut: 'Aucune exclusion nationale n’est publiée. Les critères sont ceux de chaque caisse.',
  premierPas: 'Proposez à la personne de demander au {{cpam-3646}} ou au service social ; les critères sont locaux.',
  premierContact:
    'La caisse de la personne, au {{cpam-3646}}, ou son compte ameli. Elle peut demander le service social de l’Assurance Maladie.',
  aVerifier: 'Aide facultative, selon les ressources de la personne et les règles de sa caisse.',
  notes: {
    'redirect:EMPLOYEUR_PUBLIC': 'La personne peut s’adresser à l’action sociale de son employeur.',
    'redirect:MSA': 'La personne relève de la MSA : elle s’adresse à son service social.',
    double_activite:
      'La personne a sans doute deux activités : elle demande à la caisse qui l’indemnise ce qui s’applique.',
  },
};
export default reading;
