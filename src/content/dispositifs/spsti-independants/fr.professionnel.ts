import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Tous les travailleurs indépendants : artisans, commerçants, professions libérales, micro-entrepreneurs.',
    'Chefs d’entreprise : si l’entreprise adhère déjà pour ses salariés, la même offre peut servir.',
    'En activité ou en arrêt.',
    'Exploitants agricoles : à vérifier avec la MSA.',
  ],
  quiDemande: 'La personne, auprès du service de prévention et de santé au travail de son choix.',
  quiDecide: 'La personne choisit le service. L’affiliation est libre : rien ne l’y oblige.',
  pendantArret: 'Oui. Le service dit quelle visite il peut faire avant la reprise.',
  argent:
    'L’offre et les tarifs sont publics : la personne les demande avant de s’affilier. Nous ne donnons pas de prix : chaque service publie le sien.',
  duree: 'Un an au moins. L’affiliation ne se renouvelle pas toute seule.',
  etapes: [
    'Cherchez avec la personne un service de santé au travail près de chez elle.',
    'Demandez ou faites demander son offre pour les indépendants et ses tarifs.',
    'Vérifiez avec elle ce que l’offre contient : prévention, suivi de sa santé, aide pour garder l’activité.',
    'Laissez-la demander l’affiliation pour un an.',
    'Rappelez la première visite, puis le renouvellement.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service.'],
  contrat: 'La personne est indépendante : il n’y a pas de contrat de travail.',
  delais: ['Aucun délai n’est écrit. La personne s’affilie avant d’en avoir besoin, et renouvelle chaque année.'],
  vaAvec:
    'La visite à la demande. La visite de préreprise est prévue pour les salariés : le service dit ce qu’il propose.',
  exclut: 'Salariés, agents publics et demandeurs d’emploi : d’autres règles s’appliquent à eux.',
  premierPas:
    'La personne demande l’offre et le tarif à un service de santé au travail : affiliation d’un an au moins.',
  premierContact:
    'La personne contacte un service de prévention et de santé au travail de son choix. Si elle n’en trouve pas, elle demande au service social de l’Assurance Maladie : {{service-social}}.',
  aVerifier: 'À la MSA, l’adhésion au service de santé au travail est à vérifier.',
  notes: {},
};
export default reading;
