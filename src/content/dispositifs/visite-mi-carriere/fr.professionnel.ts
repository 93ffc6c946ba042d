import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  enBref: 'Vers 45 ans, un point pour vérifier que le poste convient à la santé de la personne.',
  pourQui: [
    'Salarié du privé ou salarié agricole, suivi par un service de santé au travail : CDI, CDD, intérim, apprentissage.',
    'L’année civile des 45 ans, sauf si un accord de branche fixe une autre échéance.',
    'Elle peut être avancée de deux ans au plus, pour être faite avec une autre visite.',
    'La personne reprend un emploi à 45 ans ou plus : possible dès le retour à l’emploi.',
  ],
  quiDemande: 'Le service de santé au travail et l’employeur l’organisent. La personne peut aussi la réclamer.',
  quiDecide:
    'Le médecin du travail regarde si le poste convient à sa santé et propose des mesures. Un infirmier en pratique avancée peut faire la visite, mais pas proposer de mesures.',
  pendantArret: 'Possible, mais l’arrêt n’est pas nécessaire. La personne demande au service quand venir.',
  argent:
    'Comme pour les autres visites : le temps est payé comme du travail et l’employeur prend en charge le transport.',
  duree: 'Le temps d’un rendez-vous.',
  etapes: [
    'Demandez à la personne si elle a déjà eu cette visite.',
    'Proposez-lui de la demander à son service de santé au travail.',
    'Notez avec elle ce qui la fatigue ou l’use dans son travail.',
    'Préparez avec elle l’entretien de parcours professionnel qui suit.',
  ],
  papiers: ['Aucun papier précis n’est fixé : la personne demande au service de santé au travail quoi apporter.'],
  contrat: 'Elle ne change rien au contrat par elle-même. Le médecin du travail peut proposer un aménagement du poste.',
  delais: [
    'L’année civile des 45 ans. La loi a changé à l’été 2026 : date à vérifier avec le service.',
    'Un entretien de parcours professionnel suit, dans les deux mois. L’employeur n’y a pas accès aux données de santé.',
  ],
  vaAvec: 'L’aménagement de poste et l’entretien de parcours professionnel.',
  exclut:
    'Elle n’est pas prévue pour les indépendants, les agents publics et les demandeurs d’emploi : à vérifier. La visite à la demande reste possible à tout âge si un service suit la personne.',
  premierPas: 'Proposez à la personne de la demander à son service de santé au travail.',
  premierContact:
    'Le service de santé au travail de la personne : les coordonnées sont sur le lieu de travail. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier:
    'Si la personne a autour de 45 ans et n’a pas eu cette visite, elle peut la demander à son service de santé au travail.',
  notes: {
    mi_carriere_passee: 'Si elle n’a jamais eu lieu, la personne peut la demander.',
    texte_modifie_2026: 'Le texte a changé à l’été 2026 : faites confirmer l’échéance.',
  },
};
export default reading;
