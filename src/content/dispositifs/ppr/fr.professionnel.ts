import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Fonctionnaire titulaire reconnu inapte à ses fonctions.',
    'Ou fonctionnaire dont la procédure d’inaptitude est engagée.',
    'Un simple risque d’inaptitude ne suffit pas : orientez d’abord vers le médecin du travail.',
    'Pas pour les fonctionnaires stagiaires ni les contractuels. Contractuel : l’employeur public a une obligation de reclassement.',
  ],
  quiDemande: 'La personne, par écrit, au service RH. L’employeur l’informe et peut aussi la proposer.',
  quiDecide: 'Le conseil médical donne son avis. L’employeur public décide et prépare un projet avec elle.',
  pendantArret:
    'Non : après un congé de maladie, elle commence à la reprise. Règle lue pour la territoriale, à vérifier ailleurs.',
  argent: 'L’employeur maintient le traitement. La période compte comme du service effectif.',
  duree: 'Un an au plus. Dans la territoriale, elle est prolongée si la personne est en congé pendant la période.',
  etapes: [
    'Aidez la personne à écrire sa demande au service RH.',
    'Vérifiez que l’employeur saisit le conseil médical.',
    'Préparez avec elle le projet : formation, observation, essai dans un autre service.',
    'Rappelez-lui de répondre par écrit au projet de l’employeur.',
    'Suivez avec elle les actions prévues.',
    'Faites demander le reclassement par écrit à la fin.',
  ],
  papiers: [
    'La demande écrite.',
    'L’avis du conseil médical.',
    'Le projet de l’employeur et la réponse de la personne.',
  ],
  contrat:
    'Elle reste fonctionnaire. Le reclassement se fait dans un autre corps, cadre d’emplois ou administration, indice conservé. Il passe par un détachement, puis une intégration au bout d’un an.',
  delais: [
    'Dans la territoriale, début à la réception de l’avis du conseil médical, ou à sa saisine si la personne le demande. Report possible de deux mois, d’un commun accord. Ailleurs : à vérifier.',
    'Projet de l’employeur : réponse écrite sous 15 jours à l’État et à l’hôpital. Sans réponse, cela vaut refus.',
    'Dans la territoriale, le délai de réponse au projet est à vérifier avec le service RH.',
  ],
  vaAvec:
    'L’aménagement du poste, à chercher d’abord, et les aides du FIPHFP, par l’employeur. Une formation ou un autre employeur public est possible.',
  exclut: 'Emplois publics seulement. La personne peut refuser la période et demander directement un reclassement.',
  premierPas:
    'Proposez à la personne de la demander par écrit au service RH. C’est un droit si l’inaptitude est reconnue ou si la procédure est engagée. Le conseil médical donne son avis.',
  premierContact:
    'Le service RH ou le service social du personnel de son employeur public : son administration donne les coordonnées.',
  aVerifier:
    'Elle s’ouvre quand l’inaptitude est reconnue ou quand la procédure est engagée, avec l’avis du conseil médical. La personne en parle au service social du personnel ou au service RH.',
  notes: {
    conseil_medical:
      'L’écrit du médecin du travail ne suffit pas : l’employeur public doit saisir le conseil médical, qui donne son avis.',
  },
};
export default reading;
