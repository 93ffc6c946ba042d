import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, suivi par un service de santé au travail : CDI, CDD, intérim, apprentissage.',
    'L’année civile de vos 45 ans, sauf si un accord de branche fixe une autre échéance.',
    'Elle peut être avancée de deux ans au plus, pour être faite avec une autre visite.',
    'Vous reprenez un emploi à 45 ans ou plus : possible dès le retour à l’emploi.',
  ],
  quiDemande: 'Le service de santé au travail et l’employeur l’organisent. Vous pouvez aussi la réclamer.',
  quiDecide:
    'Le médecin du travail regarde si le poste convient à votre santé et propose des mesures. Un infirmier en pratique avancée peut faire la visite, mais pas proposer de mesures.',
  pendantArret: 'Possible, mais l’arrêt n’est pas nécessaire. Demandez au service quand venir.',
  argent:
    'Comme pour les autres visites : le temps est payé comme du travail et l’employeur prend en charge le transport.',
  duree: 'Le temps d’un rendez-vous.',
  etapes: [
    'Regardez si vous avez déjà eu cette visite : demandez-le au service de santé au travail.',
    'Demandez-la si elle n’a pas eu lieu.',
    'Notez ce qui vous fatigue ou vous use dans votre travail.',
    'Parlez avec le médecin du travail de votre poste et des années à venir.',
    'Préparez l’entretien de parcours professionnel qui suit, avec l’employeur.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service de santé au travail quoi apporter.'],
  contrat: 'Elle ne change rien au contrat par elle-même. Le médecin du travail peut proposer un aménagement du poste.',
  delais: [
    'L’année civile de vos 45 ans. La loi a changé à l’été 2026 : date à vérifier avec le service.',
    'Un entretien de parcours professionnel suit, dans les deux mois. L’employeur n’y a pas accès aux données de santé.',
  ],
  vaAvec: 'L’aménagement de poste et l’entretien de parcours professionnel.',
  exclut:
    'Elle n’est pas prévue pour les indépendants, les agents publics et les demandeurs d’emploi : à vérifier. La visite à la demande reste possible à tout âge si un service vous suit.',
  premierPas: 'Demandez-la à votre service de santé au travail.',
  premierContact:
    'Votre service de santé au travail : ses coordonnées sont sur votre lieu de travail. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier:
    'Si vous avez autour de 45 ans et n’avez pas eu cette visite, demandez-la à votre service de santé au travail.',
  notes: {
    mi_carriere_passee: 'Si elle n’a jamais eu lieu, vous pouvez la demander.',
    texte_modifie_2026: 'Le texte a changé à l’été 2026 : faites confirmer l’échéance.',
  },
};
export default reading;
