import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Tous les statuts, avec ou sans emploi.',
    'Allocation aux adultes handicapés (AAH) : dès 20 ans, ou 16 ans si la personne n’est plus à charge.',
    'AAH : taux d’incapacité d’au moins 80 %. Ou de 50 à 79 %, si l’accès à l’emploi est fortement et durablement limité.',
    'Prestation de compensation du handicap (PCH) : une difficulté absolue, ou deux difficultés graves de la vie quotidienne, pour au moins un an.',
    'Carte mobilité inclusion : mention invalidité (taux d’au moins 80 %), priorité ou stationnement.',
  ],
  quiDemande: 'La personne, avec un seul dossier à la maison départementale des personnes handicapées (MDPH).',
  quiDecide: 'La CDAPH, commission de la MDPH. Elle évalue le taux et les besoins.',
  pendantArret: 'Oui. La personne peut faire la demande pendant un arrêt de travail.',
  argent:
    'AAH : au plus 1 041,59 € par mois au 01/04/2026, à vérifier. Les ressources de la personne la réduisent, pas celles de son conjoint. La Caf ou la MSA la verse. PCH : selon le plan d’aide.',
  duree: 'Elle est écrite sur la décision. La MDPH peut aussi le dire.',
  etapes: [
    'Conseillez la personne, ou orientez-la vers un assistant social ou la MDPH.',
    'Proposez-lui de demander le dossier à la MDPH et le certificat à son médecin.',
    'Cochez avec elle toutes les demandes dans ce seul dossier, RQTH comprise.',
    'Aidez-la à décrire ses difficultés de tous les jours.',
    'Conseillez-lui de garder une preuve du dépôt du dossier complet.',
    'Relisez avec elle la décision et ses délais de recours.',
  ],
  papiers: [
    'Formulaire de demande : Cerfa 15692.',
    'Certificat médical : Cerfa 15695. La MDPH dit jusqu’à quand il reste valable.',
    'Justificatif d’identité.',
    'Justificatif de domicile.',
  ],
  contrat:
    'Travailler avec l’AAH est possible : la Caf ou la MSA donne les règles. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: [
    '4 mois sans réponse : la demande est considérée comme refusée.',
    'Refus : la personne a 2 mois pour écrire à la MDPH. La MDPH a 2 mois pour répondre.',
    'Après cette étape, pour l’AAH et la PCH : le pôle social du tribunal judiciaire.',
  ],
  vaAvec:
    'La RQTH, dans le même dossier. L’AAH et la carte mention invalidité valent aussi titre pour les aides à l’emploi.',
  exclut:
    'L’AAH complète les ressources de la personne. Avec une pension ou une rente : à vérifier avec la Caf ou la MSA.',
  premierPas: 'Rappelez à la personne qu’un seul dossier à la MDPH suffit pour toutes les demandes.',
  premierContact:
    'La MDPH du département de la personne. Le {{mdph}}, numéro national d’appui handicap, aide à la joindre.',
  aVerifier:
    'La commission de la MDPH évalue la situation de la personne : conseillez-la, ou faites-la conseiller, avant qu’elle remplisse le dossier.',
  notes: {},
};
export default reading;
