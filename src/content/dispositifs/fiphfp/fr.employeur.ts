import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Adapter d’abord le poste de la personne, avant de chercher un autre emploi.',
    'Prendre les aménagements raisonnables pour un travailleur handicapé. Les refuser sans charge disproportionnée peut être une discrimination.',
    'Demander l’aide du FIPHFP n’est pas une obligation écrite dans les textes lus.',
  ],
  aNePasDemander: [
    'Ne demandez ni la maladie, ni le traitement.',
    'Ne demandez pas si la personne est reconnue handicapée, ni si elle a fait une demande. Elle choisit de le dire.',
    'Basez-vous sur les écrits du médecin du travail, jamais sur un motif médical.',
  ],
  quiDemande: 'Vous, employeur public. La personne peut vous en parler.',
  quiDecide: 'Le FIPHFP, fonds pour l’insertion des personnes handicapées dans la fonction publique.',
  pendantArret: 'Oui, pour préparer la reprise, avec l’accord de la personne.',
  argent:
    'Le FIPHFP cofinance le surcoût lié au handicap, pas la totalité. Le reste est à votre charge. Vérifiez le montant avec le FIPHFP.',
  duree: 'Aucune durée n’est écrite dans les textes lus. Demandez au FIPHFP.',
  etapes: [
    'Partez des propositions écrites du médecin du travail.',
    'Parlez-en avec la personne et le correspondant handicap.',
    'Demandez l’appui de Cap emploi si besoin.',
    'Chiffrez le surcoût lié au handicap.',
    'Vérifiez sur la plateforme du FIPHFP ce qui peut être cofinancé.',
    'Déposez la demande.',
  ],
  papiers: [
    'Les propositions écrites du médecin du travail, ou l’avis d’aptitude avec restriction.',
    'Le justificatif du titre ou de la démarche, que la personne accepte de donner.',
    'Aucun autre papier précis n’est fixé ici : demandez au FIPHFP.',
  ],
  contrat: 'Le poste s’adapte d’abord. Aucun autre effet n’est écrit dans les textes lus.',
  delais: ['Aucun délai n’est écrit dans les textes lus : demandez-le au FIPHFP.'],
  premierPas: 'Vérifiez avec la plateforme du FIPHFP ce qui peut être cofinancé.',
  premierContact: 'Le FIPHFP, sur fiphfp.fr. Cap emploi peut aussi étudier le poste.',
  aVerifier: 'L’aide suppose un titre, une démarche engagée ou une restriction d’aptitude.',
  notes: {},
};
export default reading;
