import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salariés du privé, intérimaires et salariés agricoles.',
    'Indépendants, exploitants agricoles, demandeurs d’emploi.',
    'Avec un projet : se former, faire un bilan, changer de poste ou de métier.',
    'Agents publics et stagiaires de la formation professionnelle : à vérifier.',
  ],
  quiDemande: 'Vous, depuis votre compte sur Mon compte formation.',
  quiDecide:
    'Vous choisissez la formation. Pendant un arrêt, il faut l’accord de la caisse. Agent public : demandez à votre service RH qui décide.',
  pendantArret:
    'À vérifier avec votre caisse : attendez son accord écrit avant de commencer. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse. La formation doit tenir dans la durée prévue de l’arrêt.',
  argent:
    'Le compte reçoit 500 € par an, jusqu’à 5 000 € (relevé le 22/11/2026, à vérifier). Avec un handicap reconnu : 800 € par an, jusqu’à 8 000 € (relevé le 22/11/2026, à vérifier). Ces montants supposent au moins un mi-temps. Chaque achat vous coûte 103,20 € (au 01/01/2026, à vérifier). Rien à payer si vous êtes demandeur d’emploi, ou avec un complément : employeur, points C2P, accident du travail ou maladie professionnelle. Un bilan de compétences est payé jusqu’à 1 600 € (au 26/02/2026, à vérifier). Pendant un arrêt, vos indemnités continuent si la caisse est d’accord.',
  duree: 'Celle de la formation. Un bilan de compétences dure 24 heures au plus.',
  etapes: [
    'Ouvrez Mon compte formation et regardez vos droits en euros.',
    'Parlez du projet avec un conseiller en évolution professionnelle (CEP). C’est gratuit.',
    'Demandez qui peut compléter : employeur, caisse, Agefiph ou Région.',
    'Pendant un arrêt, demandez l’accord de la caisse. Attendez la réponse écrite.',
    'Choisissez la formation et inscrivez-vous depuis le compte.',
  ],
  papiers: [
    'Pendant un arrêt : l’accord écrit de la caisse.',
    'Aucun autre papier n’est cité dans nos sources : demandez à Mon compte formation.',
  ],
  contrat:
    'Pendant un arrêt, le contrat reste suspendu. Hors arrêt, si la formation a lieu sur le temps de travail, demandez au conseiller CEP s’il faut l’accord de l’employeur.',
  delais: [
    'Bilan de compétences : le CPF ne paie pas un second bilan dans les 5 ans.',
    'Accord de la caisse : nous n’avons trouvé aucun délai de réponse. Demandez tôt.',
    'Les plafonds ont changé le 26/02/2026 : vérifiez le prix avant de vous inscrire.',
  ],
  vaAvec:
    'Le CEP, un bilan de compétences, le projet de transition professionnelle (PTP). La convention de rééducation professionnelle en entreprise (CRPE) aussi.',
  exclut: 'Les retraités.',
  premierPas: 'Regardez vos droits sur Mon compte formation, avec un conseiller CEP.',
  premierContact:
    'Ouvrez votre compte sur moncompteformation.gouv.fr. Un conseiller CEP peut vous aider : cherchez-le sur mon-cep.org.',
  aVerifier:
    'Pendant un arrêt, demandez l’accord de la caisse avant de commencer. Agent public : voyez votre service RH.',
  notes: {
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
    abondement_atmp: 'Une incapacité permanente d’au moins 10 % peut ouvrir un complément : demandez à la caisse.',
    cpf_bilan_5ans: 'Un bilan déjà financé depuis moins de 5 ans ne peut pas l’être à nouveau par le CPF.',
  },
};
export default reading;
