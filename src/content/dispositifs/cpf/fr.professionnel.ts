import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salariés du privé, intérimaires et salariés agricoles.',
    'Indépendants, exploitants agricoles, demandeurs d’emploi.',
    'Avec un projet : se former, faire un bilan, changer de poste ou de métier.',
    'Agents publics et stagiaires de la formation professionnelle : à vérifier.',
  ],
  quiDemande: 'La personne, depuis son compte sur Mon compte formation.',
  quiDecide:
    'La personne choisit la formation. Pendant un arrêt, il faut l’accord de sa caisse. Agent public : son service RH dit qui décide.',
  pendantArret:
    'À vérifier avec la caisse : la personne attend son accord écrit avant de commencer. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse. La formation doit tenir dans la durée prévue de l’arrêt.',
  argent:
    'Le compte reçoit 500 € par an, jusqu’à 5 000 € (relevé le 22/11/2026, à vérifier). Avec un handicap reconnu : 800 € par an, jusqu’à 8 000 € (relevé le 22/11/2026, à vérifier). Ces montants supposent au moins un mi-temps. Chaque achat coûte 103,20 € à la personne (au 01/01/2026, à vérifier). Elle ne paie rien si elle est demandeuse d’emploi, ni en cas d’abondement : employeur, OPCO, C2P, AT/MP. Un bilan de compétences est payé jusqu’à 1 600 € (au 26/02/2026, à vérifier). Pendant un arrêt, ses indemnités continuent si la caisse est d’accord.',
  duree: 'Celle de la formation. Un bilan de compétences dure 24 heures au plus.',
  etapes: [
    'Regardez avec la personne ses droits en euros sur Mon compte formation.',
    'Proposez un conseiller en évolution professionnelle (CEP). C’est gratuit.',
    'Cherchez qui peut compléter : employeur, caisse, Agefiph ou Région.',
    'Rappelez, pendant un arrêt, la demande à la caisse. La réponse écrite vient avant le début.',
    'Laissez la personne choisir la formation et s’inscrire depuis son compte.',
  ],
  papiers: [
    'Pendant un arrêt : l’accord écrit de la caisse.',
    'Aucun autre papier n’est cité dans nos sources : demandez à Mon compte formation.',
  ],
  contrat:
    'Pendant un arrêt, le contrat reste suspendu. Hors arrêt, si la formation a lieu sur le temps de travail, le conseiller CEP dit s’il faut l’accord de l’employeur.',
  delais: [
    'Bilan de compétences : le CPF ne paie pas un second bilan dans les 5 ans.',
    'Accord de la caisse : nous n’avons trouvé aucun délai de réponse. La personne demande tôt.',
    'Les plafonds ont changé le 26/02/2026 : vérifiez le prix avant l’inscription.',
  ],
  vaAvec:
    'Le CEP, un bilan de compétences, le projet de transition professionnelle (PTP). La convention de rééducation professionnelle en entreprise (CRPE) aussi.',
  exclut: 'Les retraités. Un second bilan de compétences dans les 5 ans.',
  premierPas: 'Proposez à la personne de regarder ses droits sur Mon compte formation, avec un conseiller CEP.',
  premierContact:
    'La personne ouvre son compte sur moncompteformation.gouv.fr. Un conseiller CEP peut l’aider : il se trouve sur mon-cep.org.',
  aVerifier:
    'Pendant un arrêt, la personne demande l’accord de la caisse avant de commencer. Un agent public voit son service RH.',
  notes: {
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
    abondement_atmp:
      'Une incapacité permanente d’au moins 10 % peut ouvrir un complément : la personne le demande à la caisse.',
    cpf_bilan_5ans: 'Un bilan déjà financé depuis moins de 5 ans ne peut pas l’être à nouveau par le CPF.',
  },
};
export default reading;
