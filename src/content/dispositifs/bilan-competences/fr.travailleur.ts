import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Toute personne qui travaille ou cherche un emploi : salarié, indépendant, demandeur d’emploi.',
    'Agent public : règles propres, même pendant un congé de maladie. À vérifier avec l’employeur.',
    'Vous cherchez un autre poste ou un autre métier, ou vous ne savez pas encore.',
  ],
  quiDemande: 'Vous. L’employeur peut le proposer, mais jamais l’imposer : refuser n’est pas une faute.',
  quiDecide: 'Vous, avec celui qui paie : CPF, employeur, caisse ou Agefiph selon le cas.',
  pendantArret:
    'Oui, avec l’accord du médecin traitant, l’avis du médecin-conseil et l’accord de la caisse, avant de commencer.',
  argent:
    'Le CPF (compte personnel de formation) peut payer jusqu’à 1 600 € au 26/02/2026, à vérifier. Il reste en général une participation de 103,20 € par achat au 01/01/2026, à vérifier. Indépendant : l’AMA, une aide de la CPAM, peut aussi le financer.',
  duree:
    '24 heures au plus, en trois temps : préparer, chercher, conclure. Avec le CPF, 13 heures d’accompagnement au moins, à vérifier.',
  etapes: [
    'Voyez un conseiller en évolution professionnelle (CEP), c’est gratuit.',
    'Vérifiez si un bilan a déjà été financé dans les 5 dernières années.',
    'Demandez l’accord de la caisse si vous êtes en arrêt.',
    'Choisissez un prestataire certifié et comparez plusieurs propositions.',
    'Faites le bilan et gardez la synthèse.',
  ],
  papiers: [
    'Avec le CPF : un compte sur moncompteformation.gouv.fr.',
    'Payé par l’employeur : une convention signée par vous, lui et le prestataire.',
    'Pendant un arrêt : l’accord écrit de la caisse.',
  ],
  contrat:
    'Aucun effet. Les résultats ne sont donnés qu’à vous. Hors temps de travail, l’employeur n’a pas à le savoir. Sur le temps de travail : à vérifier avec lui.',
  delais: [
    'Proposé par l’employeur : 10 jours pour accepter. Sans réponse, cela vaut refus.',
    'Avec le CPF : pas de bilan déjà financé dans les 5 dernières années.',
  ],
  vaAvec: 'Le CEP, le CPF, le projet de transition professionnelle (PTP), les actions pendant l’arrêt, l’AMA.',
  exclut:
    'L’employeur ne peut pas faire le bilan lui-même. La retraite. Le CPF, si un bilan a été financé depuis moins de 5 ans.',
  premierPas: 'Voyez d’abord un conseiller CEP, gratuit, puis un prestataire certifié.',
  premierContact:
    'Un conseiller CEP, sur mon-cep.org. En arrêt : référent PDP (prévention de la désinsertion professionnelle) de la caisse, {{referent-pdp}}. À la MSA : service social, sur msa.fr.',
  aVerifier:
    'Pendant un arrêt, le bilan doit être autorisé par la caisse. Le CPF ne le finance qu’une fois tous les cinq ans.',
  notes: {
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
    cpf_bilan_5ans: 'Le CPF ne le prendra pas en charge : cherchez un autre financement.',
    cpf_bilan_possible: 'Le CPF peut en financer une partie (plafond de 1 600 € au 26/02/2026, à vérifier).',
  },
};
export default reading;
