import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Assuré de la CPAM aux revenus modestes, ou membre de sa famille couvert par lui.',
    'Touché par une maladie, une maternité, un accident du travail, un handicap ou une invalidité.',
    'Dépenses de santé : soins mal remboursés, complémentaire santé, aide ménagère, logement à adapter.',
    'Travail : perte de revenus pendant l’arrêt, maintien dans l’emploi ou reconversion pendant l’arrêt.',
    'Agricole : voyez la MSA. Fonctionnaire : l’action sociale de l’employeur.',
  ],
  quiDemande: 'Vous, ou le service social qui évalue votre situation avec vous.',
  quiDecide: 'La commission d’action sanitaire et sociale de la caisse, selon son budget et ses règles locales.',
  pendantArret: 'Oui. La perte de revenus pendant l’arrêt est l’un des motifs.',
  argent: 'Une aide ponctuelle, versée par la caisse. Le montant dépend du budget et des règles de la caisse.',
  duree: 'Une aide ponctuelle. Demandez à la caisse si vous pourrez la demander à nouveau.',
  etapes: [
    'Appelez la caisse ou le service social.',
    'Expliquez ce que la santé change dans votre budget.',
    'Demandez la liste des papiers et le plafond de ressources de votre caisse.',
    'Remplissez le dossier, avec le service social si vous voulez.',
    'Attendez la décision de la commission.',
  ],
  papiers: [
    'Les ressources et les charges du foyer.',
    'L’avis d’imposition.',
    'Le justificatif de la dépense.',
    'Cette liste est locale, à vérifier avec la caisse.',
  ],
  contrat: 'Aucun effet sur le contrat n’est écrit dans les textes lus. La demande ne passe pas par l’employeur.',
  delais: [
    'Aucun délai national n’est publié : demandez-le à votre caisse.',
    'L’aide est facultative : un refus ne se conteste pas comme le refus d’une prestation due.',
  ],
  vaAvec:
    'L’accompagnement par le service social de l’Assurance Maladie. Elle peut aussi compléter un compte personnel de formation (CPF).',
  exclut: 'Aucune exclusion nationale n’est publiée. Les critères sont ceux de chaque caisse.',
  premierPas: 'Demandez au {{cpam-3646}} ou au service social ; les critères sont locaux.',
  premierContact:
    'Votre caisse, au {{cpam-3646}}, ou votre compte ameli. Demandez le service social de l’Assurance Maladie.',
  aVerifier: 'Aide facultative, selon vos ressources et les règles de votre caisse.',
  notes: {
    'redirect:MSA': 'Vous relevez de la MSA : adressez-vous à son service social.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
  },
};
export default reading;
