import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Vous réduisez ou arrêtez votre activité pour aider un proche.',
    'Salarié, agent public, indépendant, agricole, ou demandeur d’emploi indemnisé.',
    'Le proche : conjoint, concubin, partenaire de Pacs, parent, grand-parent, enfant ou famille jusqu’au 4e degré, et les mêmes proches du conjoint.',
    'Ou une personne âgée ou handicapée avec qui vous avez un lien étroit et stable.',
    'L’état de santé du proche peut compter : à vérifier avec la Caf ou la MSA.',
    'Secteur privé : aucune ancienneté demandée.',
  ],
  quiDemande: 'Vous : le congé à l’employeur, l’allocation à la Caf ou à la MSA.',
  quiDecide:
    'Secteur privé : l’employeur ne peut pas refuser le congé. La Caf ou la MSA décide de l’allocation journalière du proche aidant (AJPA).',
  pendantArret: 'À vérifier avec votre caisse avant toute demande, si vous êtes en arrêt de travail.',
  argent:
    'Allocation : 66,64 € par jour, ou 33,32 € par demi-journée, au 01/01/2026, à vérifier. Au plus 22 jours par mois. Fonction publique : le congé n’est pas payé. Secteur privé : demandez à l’employeur ce qu’il maintient.',
  duree:
    'Congé : 3 mois sauf accord, renouvelable, au plus 1 an sur la carrière. Allocation : 66 jours par personne aidée, 264 jours sur la carrière.',
  etapes: [
    'Prévenez l’employeur par écrit, en disant les dates.',
    'Dites si vous voulez un temps partiel ou un congé en plusieurs fois.',
    'Demandez l’allocation à la Caf, ou à la MSA si vous en relevez.',
    'Envoyez les justificatifs demandés sur le proche.',
    'Demandez le renouvellement avant la fin.',
  ],
  papiers: [
    'Aucun papier précis n’est fixé ici : demandez la liste à la Caf ou à la MSA.',
    'Gardez une copie de la lettre à l’employeur.',
  ],
  contrat:
    'Le congé peut se prendre à temps partiel ou en plusieurs fois. Fonction publique : il compte pour la retraite.',
  delais: [
    'Fonction publique : demande écrite 1 mois avant, et 15 jours avant pour renouveler.',
    'Secteur privé : prévenez si possible 1 mois avant. Le délai exact est à vérifier avec le service RH.',
    'Allocation : demandez à la Caf ou à la MSA à partir de quand elle est versée.',
  ],
  vaAvec:
    'Le congé et l’allocation vont ensemble. Artisan ou commerçant : l’aide au répit de la CPAM peut aussi exister, à vérifier.',
  exclut:
    'Demandeur d’emploi non indemnisé : à vérifier avec la Caf. Aucune autre exclusion n’est écrite dans les textes lus.',
  premierPas: 'Prévenez l’employeur et demandez l’allocation à la Caf ou à la MSA.',
  premierContact: 'La Caf de votre département, sur caf.fr, ou la MSA, sur msa.fr. Pour le congé : votre employeur.',
  aVerifier: 'Cette aide concerne les personnes qui réduisent leur activité pour un proche.',
  notes: { 'redirect:MSA': 'À la MSA, c’est elle qui verse l’allocation.' },
};
export default reading;
