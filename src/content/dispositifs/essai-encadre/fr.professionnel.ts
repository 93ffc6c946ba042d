import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié, intérimaire, apprenti ou stagiaire de la formation professionnelle, en arrêt indemnisé.',
    'Contrat en cours, ou formation en cours pour un stagiaire.',
    'Maladie, accident, accident du travail ou maladie professionnelle. Aucune durée minimale d’arrêt.',
    'Salarié ou non-salarié agricole : oui, avec la MSA.',
    'Contractuel du public ou régime spécial : à vérifier avec le service social.',
    'Pas pour les indépendants du régime général, les fonctionnaires titulaires, les demandeurs d’emploi.',
  ],
  quiDemande:
    'La personne. Le service social, le service de santé au travail ou Cap emploi peuvent le lui proposer. L’employeur peut en parler, mais ne demande pas à sa place.',
  quiDecide:
    'Le service social évalue la situation. Le médecin traitant, le médecin-conseil de la caisse et le médecin du travail donnent leur accord. La caisse décide ; un refus est motivé et indique les recours. L’entreprise d’accueil doit aussi accepter. Pour un non-salarié agricole, l’accord du médecin du travail n’est requis que s’il adhère au service.',
  pendantArret:
    'Oui, seulement pendant l’arrêt et après l’accord écrit de la caisse. Arrêt partiel, ou pension d’invalidité avec arrêt : admis selon deux notices, à vérifier avec la caisse.',
  argent:
    'La caisse continue de verser les indemnités journalières. Le complément de l’employeur continue, s’il existe. L’entreprise où se fait l’essai ne verse rien.',
  duree:
    'Jusqu’à 14 jours ouvrables, renouvelable, 28 au total. Les jours ouvrables vont du lundi au samedi, sauf jours fériés. L’essai peut être fractionné, par demi-journées. Plusieurs essais sur des postes différents : à confirmer avec la caisse.',
  etapes: [
    'Orientez la personne vers le service social, le service de santé au travail ou Cap emploi.',
    'Prévoyez l’évaluation par le service social : elle est obligatoire.',
    'Aidez la personne à choisir le poste et l’entreprise, avec l’avis du médecin du travail, souvent en préreprise.',
    'Attendez les trois accords médicaux, puis l’accord écrit de la caisse.',
    'Vérifiez qu’une convention est signée pour chaque période et qu’un tuteur est désigné.',
    'Laissez l’essai se faire.',
    'Faites le point sur le bilan du tuteur. Il va au médecin du travail, au service social et, s’il suit la personne, à Cap emploi.',
  ],
  papiers: [
    'La demande de la personne.',
    'Les accords des trois médecins.',
    'La convention signée, puis le bilan.',
    'Pour le formulaire de demande : voyez le service social.',
  ],
  contrat: 'Le contrat reste suspendu. Un accident pendant l’essai est déclaré par l’entreprise où se fait l’essai.',
  delais: [
    'Aucun délai de réponse de la caisse n’est écrit dans les textes.',
    'L’essai ne commence jamais avant l’accord écrit.',
  ],
  vaAvec:
    'Les indemnités journalières et la visite de préreprise. L’essai peut précéder un temps partiel thérapeutique, une convention de rééducation (CRPE) ou un projet de transition professionnelle (PTP).',
  exclut:
    'Pas en même temps qu’une CRPE, qui met fin à l’arrêt. Impossible sans arrêt, ou s’il manque un des trois accords.',
  premierPas:
    'Proposez à la personne de contacter le service social de l’Assurance Maladie (ou de la MSA) avant toute démarche auprès d’une entreprise.',
  premierContact:
    'Service social de l’Assurance Maladie, au {{service-social}} ; à la MSA, son service social, sur msa.fr.',
  aVerifier:
    'L’essai encadré dépend de la caisse et de trois accords médicaux. La personne en parle au service social de l’Assurance Maladie avant toute démarche auprès d’une entreprise.',
  notes: {
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
    double_activite:
      'La personne a sans doute deux activités : demandez à la caisse qui l’indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, c’est son service social qui évalue la demande.',
  },
};
export default reading;
