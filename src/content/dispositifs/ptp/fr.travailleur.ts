import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salariés de droit privé, salariés agricoles et de particuliers compris.',
    'CDI : 24 mois de travail salarié, dont 12 dans l’entreprise.',
    'CDD : 24 mois en 5 ans, dont 4 en CDD dans les 12 derniers mois.',
    'Intérim : 1 600 heures dans la branche en 18 mois, dont 600 dans l’agence ou le groupe.',
    'Ancienneté non demandée : dans les 24 mois avant la demande, absence pour maladie professionnelle, ou 6 mois d’absence en tout pour maladie ou accident.',
    'Ancienneté non demandée aussi : handicap reconnu, ou certains nouveaux emplois après un licenciement économique ou pour inaptitude.',
  ],
  quiDemande: 'Vous : le congé à l’employeur, l’argent à Transitions Pro, l’organisme de votre région.',
  quiDecide:
    'L’employeur pour le congé, si la formation a lieu sur le temps de travail. Une commission de Transitions Pro pour l’argent.',
  pendantArret:
    'Vous pouvez préparer le dossier pendant l’arrêt. Commencer la formation pendant l’arrêt : à vérifier avec votre caisse et Transitions Pro.',
  argent:
    'Si le dossier est accepté, Transitions Pro paie la formation et les frais annexes. Votre compte formation (CPF) est utilisé. Jusqu’à 2 Smic, votre salaire moyen est pris en charge en entier. Au-dessus : 90 %, puis 60 % après un an ou 1 200 heures, jamais moins de 2 Smic.',
  duree: 'Celle de la formation. Demandez à Transitions Pro s’il y a un maximum.',
  etapes: [
    'Rencontrez un conseiller en évolution professionnelle (CEP). C’est gratuit, pas obligatoire.',
    'Choisissez une formation certifiante, c’est-à-dire qui mène à un diplôme ou à un titre reconnu.',
    'Faites vérifier votre niveau par l’organisme de formation. C’est gratuit.',
    'Demandez le congé à l’employeur par écrit, si la formation a lieu pendant le travail.',
    'Déposez le dossier à Transitions Pro.',
    'Attendez la décision de la commission, avec ses raisons.',
  ],
  papiers: [
    'La demande écrite de congé à l’employeur.',
    'Le dossier de Transitions Pro : demandez la liste des pièces.',
    'Ancienneté non demandée : demandez quel papier montre l’absence ou le handicap reconnu.',
  ],
  contrat:
    'Votre contrat continue. La formation compte pour les congés et l’ancienneté. Trois mois avant la fin, l’employeur vous écrit que vous pouvez retrouver votre poste ou un équivalent. Sans réponse de votre part sous un mois, le retour est retenu.',
  delais: [
    'Formation qui vous absente 6 mois ou plus : demandez le congé au moins 120 jours avant.',
    'Absence plus courte ou temps partiel : au moins 60 jours avant.',
    'L’employeur répond sous 30 jours. Sans réponse, le congé est accepté.',
    'Il peut refuser seulement pour la forme ou l’ancienneté. Il peut reporter de 9 mois au plus.',
    'CDD ou intérim : demandez avant la fin du contrat. Après, voyez vite Transitions Pro.',
  ],
  vaAvec: 'Le CEP, un bilan de compétences, le CPF. Un essai encadré peut venir avant.',
  exclut:
    'Indépendants, exploitants agricoles, agents publics, retraités, stagiaires de la formation, demandeurs d’emploi. Fin récente de CDD ou d’intérim : à vérifier.',
  premierPas: 'Voyez un conseiller CEP, puis Transitions Pro de votre région.',
  premierContact:
    'Trouvez un conseiller CEP sur mon-cep.org, puis Transitions Pro de votre région sur transitionspro.fr.',
  aVerifier:
    'Une absence longue ou une reconnaissance de handicap peut lever la condition d’ancienneté. Si vous êtes en arrêt, demandez d’abord à la caisse si la formation peut commencer.',
  notes: {
    projet_a_construire: 'Commencez par le CEP ou un bilan : le PTP suppose un métier choisi.',
    dispense_anciennete: 'La condition d’ancienneté peut tomber : dites-le dans le dossier.',
    texte_2027: 'Les règles changent au 1er janvier 2027 : faites-les confirmer.',
  },
};
export default reading;
