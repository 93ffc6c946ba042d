import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Tous les statuts, avec ou sans emploi.',
    'Allocation aux adultes handicapés (AAH) : dès 20 ans, ou 16 ans si vous n’êtes plus à charge.',
    'AAH : taux d’incapacité d’au moins 80 %. Ou de 50 à 79 %, si l’accès à l’emploi est fortement et durablement limité.',
    'Prestation de compensation du handicap (PCH) : une difficulté absolue, ou deux difficultés graves de la vie quotidienne, pour au moins un an.',
    'Carte mobilité inclusion : mention invalidité (taux d’au moins 80 %), priorité ou stationnement.',
  ],
  quiDemande: 'Vous, avec un seul dossier à la maison départementale des personnes handicapées (MDPH).',
  quiDecide: 'La CDAPH, commission de la MDPH. Elle évalue le taux et les besoins.',
  pendantArret: 'Oui. Vous pouvez faire la demande pendant un arrêt de travail.',
  argent:
    'AAH : au plus 1 041,59 € par mois au 01/04/2026, à vérifier. Vos ressources la réduisent, pas celles de votre conjoint. La Caf ou la MSA la verse. PCH : selon votre plan d’aide.',
  duree: 'Elle est écrite sur la décision. Demandez-la à la MDPH.',
  etapes: [
    'Demandez conseil : assistant social, service social de l’Assurance Maladie ou MDPH.',
    'Demandez le dossier à la MDPH et le certificat à votre médecin.',
    'Cochez toutes vos demandes dans ce seul dossier, RQTH comprise.',
    'Décrivez vos difficultés de tous les jours.',
    'Déposez le dossier complet et gardez une preuve.',
    'Lisez la décision et ses délais de recours.',
  ],
  papiers: [
    'Formulaire de demande : Cerfa 15692.',
    'Certificat médical : Cerfa 15695. Demandez à la MDPH jusqu’à quand il reste valable.',
    'Justificatif d’identité.',
    'Justificatif de domicile.',
  ],
  contrat:
    'Travailler avec l’AAH est possible : demandez les règles à la Caf ou à la MSA. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: [
    '4 mois sans réponse : la demande est considérée comme refusée.',
    'Refus : vous avez 2 mois pour écrire à la MDPH. Elle a 2 mois pour répondre.',
    'Après cette étape, pour l’AAH et la PCH : le pôle social du tribunal judiciaire.',
  ],
  vaAvec:
    'La RQTH, dans le même dossier. L’AAH et la carte mention invalidité valent aussi titre pour les aides à l’emploi.',
  exclut: 'L’AAH complète vos ressources. Avec une pension ou une rente : à vérifier avec la Caf ou la MSA.',
  premierPas: 'Un seul dossier à la MDPH pour toutes les demandes.',
  premierContact:
    'La MDPH de votre département. Le {{mdph}}, numéro national d’appui handicap, vous aide à la joindre.',
  aVerifier: 'La commission de la MDPH évalue votre situation : demandez conseil avant de remplir le dossier.',
  notes: {},
};
export default reading;
