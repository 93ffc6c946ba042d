import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Toute personne qui travaille ou cherche un emploi : salarié, indépendant, demandeur d’emploi.',
    'Agent public : règles propres, même pendant un congé de maladie. À vérifier avec l’employeur.',
    'La personne cherche un autre poste ou un autre métier, ou ne sait pas encore.',
  ],
  quiDemande: 'La personne. L’employeur peut le proposer, mais jamais l’imposer : refuser n’est pas une faute.',
  quiDecide: 'La personne, avec celui qui paie : CPF, employeur, caisse ou Agefiph selon le cas.',
  pendantArret:
    'Oui, avec l’accord du médecin traitant, l’avis du médecin-conseil et l’accord de la caisse, avant de commencer.',
  argent:
    'Le CPF (compte personnel de formation) peut payer jusqu’à 1 600 € au 26/02/2026, à vérifier. Il reste en général une participation de 103,20 € par achat au 01/01/2026, à vérifier. Indépendant : l’AMA, une aide de la CPAM, peut aussi le financer.',
  duree:
    '24 heures au plus, en trois phases : préliminaire, investigation, conclusions. Avec le CPF, 13 heures d’accompagnement au moins, à vérifier.',
  etapes: [
    'Proposez à la personne de voir un conseiller en évolution professionnelle (CEP), c’est gratuit.',
    'Vérifiez avec elle si un bilan a déjà été financé dans les 5 dernières années.',
    'Aidez-la à demander l’accord de la caisse si elle est en arrêt.',
    'Conseillez-lui de comparer plusieurs prestataires certifiés.',
    'Reprenez la synthèse avec elle, si elle le souhaite.',
  ],
  papiers: [
    'Avec le CPF : un compte sur moncompteformation.gouv.fr.',
    'Payé par l’employeur : une convention signée par la personne, l’employeur et le prestataire.',
    'En arrêt : l’accord écrit de la caisse.',
  ],
  contrat:
    'Aucun effet. Les résultats ne sont donnés qu’à la personne. Hors temps de travail, l’employeur n’a pas à le savoir. Sur le temps de travail : à vérifier avec lui.',
  delais: [
    'Proposé par l’employeur : 10 jours pour accepter. Sans réponse, c’est un refus.',
    'Avec le CPF : pas de bilan déjà financé dans les 5 dernières années.',
  ],
  vaAvec: 'Le CEP, le CPF, le projet de transition professionnelle (PTP), les actions pendant l’arrêt, l’AMA.',
  exclut:
    'L’employeur ne peut pas faire le bilan lui-même. La retraite. Le CPF, si un bilan a été financé depuis moins de 5 ans.',
  premierPas: 'Proposez à la personne de voir d’abord un conseiller CEP, gratuit, puis un prestataire certifié.',
  premierContact:
    'Un conseiller CEP, sur mon-cep.org. En arrêt : référent PDP (prévention de la désinsertion professionnelle) de la caisse, {{referent-pdp}}. À la MSA : service social, sur msa.fr.',
  aVerifier:
    'Pendant un arrêt, le bilan doit être autorisé par la caisse. Le CPF ne le finance qu’une fois tous les cinq ans.',
  notes: {
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
    cpf_bilan_5ans: 'Le CPF ne le prendra pas en charge : la personne cherche un autre financement.',
    cpf_bilan_possible: 'Le CPF peut en financer une partie (plafond de 1 600 € au 26/02/2026, à vérifier).',
  },
};
export default reading;
