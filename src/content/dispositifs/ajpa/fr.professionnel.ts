import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'La personne réduit ou arrête son activité pour aider un proche.',
    'Salarié, agent public, indépendant, agricole, ou demandeur d’emploi indemnisé.',
    'Le proche : conjoint, concubin, partenaire de Pacs, parent, grand-parent, enfant ou famille jusqu’au 4e degré, et les mêmes proches du conjoint.',
    'Ou quelqu’un d’âgé ou de handicapé avec qui elle a un lien étroit et stable.',
    'L’état de santé du proche peut compter : à vérifier avec la Caf ou la MSA.',
    'Secteur privé : aucune ancienneté demandée.',
  ],
  quiDemande: 'La personne : le congé à l’employeur, l’allocation à la Caf ou à la MSA.',
  quiDecide:
    'Secteur privé : l’employeur ne peut pas refuser le congé. La Caf ou la MSA décide de l’allocation journalière du proche aidant (AJPA).',
  pendantArret: 'À vérifier avec la caisse avant toute demande, si la personne est en arrêt de travail.',
  argent:
    'Allocation : 66,64 € par jour, ou 33,32 € par demi-journée, au 01/01/2026, à vérifier. Au plus 22 jours par mois. Fonction publique : le congé n’est pas payé. Secteur privé : l’employeur dit ce qu’il maintient.',
  duree:
    'Congé : 3 mois sauf accord, renouvelable, au plus 1 an sur la carrière. Allocation : 66 jours par personne aidée, 264 jours sur la carrière.',
  etapes: [
    'Conseillez à la personne de prévenir l’employeur par écrit, en disant les dates.',
    'Examinez avec elle un temps partiel ou un congé en plusieurs fois.',
    'Orientez-la vers la Caf, ou vers la MSA si elle en relève, pour l’allocation.',
    'Aidez-la à réunir les justificatifs demandés sur le proche.',
    'Rappelez-lui le renouvellement avant la fin.',
  ],
  papiers: [
    'Aucun papier précis n’est fixé ici : la Caf ou la MSA donne la liste.',
    'Une copie de la lettre à l’employeur est à garder.',
  ],
  contrat:
    'Le congé peut se prendre à temps partiel ou en plusieurs fois. Fonction publique : il compte pour la retraite.',
  delais: [
    'Fonction publique : demande écrite 1 mois avant, et 15 jours avant pour renouveler.',
    'Secteur privé : la personne prévient si possible 1 mois avant. Le délai exact est à vérifier avec le service RH.',
    'Allocation : la Caf ou la MSA dit à partir de quand elle est versée.',
  ],
  vaAvec:
    'Le congé et l’allocation vont ensemble. Artisan ou commerçant : l’aide au répit de la CPAM peut aussi exister, à vérifier.',
  exclut:
    'Demandeur d’emploi non indemnisé : à vérifier avec la Caf. Aucune autre exclusion n’est écrite dans les textes lus.',
  premierPas: 'Proposez à la personne de prévenir l’employeur et de demander l’allocation à la Caf ou à la MSA.',
  premierContact:
    'La Caf du département de la personne, sur caf.fr, ou la MSA, sur msa.fr. Pour le congé : son employeur.',
  aVerifier: 'Cette aide concerne les personnes qui réduisent leur activité pour un proche.',
  notes: { 'redirect:MSA': 'Si la personne relève de la MSA, c’est la MSA qui verse l’allocation.' },
};
export default reading;
