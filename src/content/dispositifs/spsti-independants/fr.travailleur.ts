import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Tous les travailleurs indépendants : artisans, commerçants, professions libérales, micro-entrepreneurs.',
    'Chefs d’entreprise : si l’entreprise adhère déjà pour ses salariés, la même offre peut servir.',
    'En activité ou en arrêt.',
    'Exploitants agricoles : à vérifier avec la MSA.',
  ],
  quiDemande: 'Vous, auprès du service de prévention et de santé au travail de votre choix.',
  quiDecide: 'Vous choisissez le service. L’affiliation est libre : rien ne vous y oblige.',
  pendantArret: 'Oui. Demandez au service quelle visite il peut faire avant la reprise.',
  argent: 'L’offre et les tarifs sont publics : demandez-les avant de vous affilier.',
  duree: 'Un an au moins. L’affiliation ne se renouvelle pas toute seule.',
  etapes: [
    'Cherchez un service de santé au travail près de chez vous.',
    'Demandez son offre pour les indépendants et ses tarifs.',
    'Vérifiez ce qu’elle contient : conseils de prévention, suivi de votre santé, aide pour garder l’activité.',
    'Demandez l’affiliation pour un an.',
    'Prenez un premier rendez-vous, puis pensez au renouvellement.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service.'],
  contrat: 'Vous êtes indépendant : il n’y a pas de contrat de travail.',
  delais: ['Aucun délai n’est écrit. Affiliez-vous avant d’en avoir besoin.'],
  vaAvec:
    'La visite à la demande. La visite de préreprise est prévue pour les salariés : demandez au service ce qu’il propose.',
  exclut: 'Salariés, agents publics et demandeurs d’emploi : d’autres règles s’appliquent à eux.',
  premierPas: 'Demandez l’offre et le tarif à un service de santé au travail : affiliation d’un an au moins.',
  premierContact:
    'Contactez un service de prévention et de santé au travail de votre choix. Si vous n’en trouvez pas, demandez au service social de l’Assurance Maladie : {{service-social}}.',
  aVerifier: 'À la MSA, l’adhésion au service de santé au travail est à vérifier.',
  notes: {},
};
export default reading;
