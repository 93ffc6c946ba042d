import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié, intérimaire, apprenti ou stagiaire de la formation professionnelle, en arrêt indemnisé.',
    'Contrat en cours, ou formation en cours pour un stagiaire.',
    'Maladie, accident, accident du travail ou maladie professionnelle. Aucune durée minimale d’arrêt.',
    'Salarié ou non-salarié agricole : oui, avec la MSA. Pour un non-salarié, l’accord du médecin du travail est demandé seulement s’il adhère à son service.',
    'Contractuel du public ou régime spécial : à vérifier avec le service social.',
    'Pas pour les indépendants du régime général, les fonctionnaires titulaires, les demandeurs d’emploi.',
  ],
  quiDemande:
    'Vous. Le service social, le service de santé au travail ou Cap emploi peuvent vous le proposer. L’employeur peut en parler, mais ne demande pas à votre place.',
  quiDecide:
    'La caisse, après l’évaluation du service social. Il faut l’accord de votre médecin traitant, du médecin-conseil de la caisse, du médecin du travail et de l’entreprise. Un refus est motivé et indique les recours.',
  pendantArret: 'Oui, après l’accord écrit de la caisse. Pendant un arrêt partiel : à vérifier avec la caisse.',
  argent:
    'La caisse continue de verser vos indemnités journalières. Le complément de l’employeur continue, s’il existe. L’entreprise où vous faites l’essai ne verse rien.',
  duree:
    'Jusqu’à 14 jours ouvrables, renouvelable, 28 au total. Les jours ouvrables vont du lundi au samedi, sauf jours fériés. Des demi-journées sont possibles.',
  etapes: [
    'Contactez le service social, ou parlez-en au service de santé au travail ou à Cap emploi.',
    'Faites le point avec le service social : cette étape est obligatoire.',
    'Choisissez le poste et l’entreprise, avec l’avis du médecin du travail.',
    'Attendez l’accord des trois médecins, puis l’accord écrit de la caisse.',
    'Signez une convention pour chaque période. Un tuteur est désigné.',
    'Faites l’essai, puis le bilan avec le tuteur. Il va au médecin du travail et au service social.',
  ],
  papiers: [
    'Votre demande et les accords des trois médecins.',
    'La convention, puis le bilan.',
    'Formulaire de demande : voyez le service social.',
  ],
  contrat: 'Votre contrat reste suspendu. Un accident pendant l’essai est déclaré par l’entreprise où il a lieu.',
  delais: [
    'Aucun délai de réponse de la caisse n’est écrit dans les textes.',
    'Ne commencez pas avant l’accord écrit.',
  ],
  vaAvec:
    'La visite de préreprise. L’essai peut précéder un temps partiel thérapeutique, une convention de rééducation (CRPE) ou un projet de transition professionnelle (PTP).',
  exclut:
    'Pas en même temps qu’une CRPE, qui met fin à l’arrêt. Impossible sans arrêt, ou s’il manque un des trois accords.',
  premierPas:
    'Contactez le service social de l’Assurance Maladie (ou de la MSA) avant toute démarche auprès d’une entreprise.',
  premierContact:
    'Appelez le service social de l’Assurance Maladie au {{service-social}} ; à la MSA, contactez son service social sur msa.fr.',
  aVerifier:
    'L’essai encadré dépend de votre caisse et de trois accords médicaux. Parlez-en au service social de l’Assurance Maladie avant toute démarche auprès d’une entreprise.',
  notes: {
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, c’est son service social qui évalue la demande.',
  },
};
export default reading;
