import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Fonctionnaire titulaire reconnu inapte à ses fonctions.',
    'Ou fonctionnaire dont la procédure d’inaptitude est engagée.',
    'Un simple risque d’inaptitude ne suffit pas : voyez d’abord le médecin du travail.',
    'Pas pour les fonctionnaires stagiaires ni les contractuels. Contractuel : l’employeur public a une obligation de reclassement.',
  ],
  quiDemande: 'Vous, par écrit, au service RH. L’employeur vous informe et peut aussi la proposer.',
  quiDecide: 'Le conseil médical donne son avis. L’employeur public décide et prépare un projet avec vous.',
  pendantArret:
    'Non : après un congé de maladie, elle commence à la reprise. Règle lue pour la territoriale, à vérifier ailleurs.',
  argent: 'L’employeur maintient votre traitement. La période compte comme du service effectif.',
  duree: 'Un an au plus. Dans la territoriale, elle est prolongée si vous êtes en congé pendant la période.',
  etapes: [
    'Demandez la période par écrit au service RH.',
    'Attendez l’avis du conseil médical, que l’employeur saisit.',
    'Préparez le projet : formation, observation, essai dans un autre service.',
    'Répondez par écrit au projet de l’employeur.',
    'Suivez les actions prévues.',
    'Demandez votre reclassement par écrit à la fin.',
  ],
  papiers: ['Votre demande écrite.', 'L’avis du conseil médical.', 'Le projet de l’employeur et votre réponse.'],
  contrat:
    'Vous restez fonctionnaire. Le reclassement se fait dans un autre corps ou une autre administration, en gardant votre indice. Il passe par un détachement, puis une intégration au bout d’un an.',
  delais: [
    'Dans la territoriale, début à la réception de l’avis du conseil médical, ou à sa saisine si vous le demandez. Report possible de deux mois, d’un commun accord. Ailleurs : à vérifier.',
    'Projet de l’employeur : réponse écrite sous 15 jours à l’État et à l’hôpital. Sans réponse, cela vaut refus.',
    'Dans la territoriale, le délai de réponse au projet est à vérifier avec le service RH.',
  ],
  vaAvec:
    'L’aménagement du poste, à chercher d’abord, et les aides du FIPHFP, par l’employeur. Une formation ou un autre employeur public est possible.',
  exclut: 'Emplois publics seulement. Vous pouvez refuser la période et demander directement un reclassement.',
  premierPas:
    'Demandez-la par écrit au service RH. C’est un droit si l’inaptitude est reconnue ou si la procédure est engagée. Le conseil médical donne son avis.',
  premierContact:
    'Écrivez au service RH ou au service social du personnel de votre employeur public ; votre administration donne leurs coordonnées.',
  aVerifier:
    'Elle s’ouvre quand l’inaptitude est reconnue ou quand la procédure est engagée, avec l’avis du conseil médical. Parlez-en au service social du personnel ou au service RH.',
  notes: {},
};
export default reading;
