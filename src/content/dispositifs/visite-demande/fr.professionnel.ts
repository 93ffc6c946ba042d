import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un contrat en cours : CDI, CDD, intérim, apprentissage.',
    'En arrêt ou non, quelle que soit la durée de l’arrêt.',
    'La personne craint pour sa santé ou pour son poste, ou le travail devient trop dur.',
    'Indépendant ou chef d’entreprise : possible s’il est affilié à un service de santé au travail. À vérifier avec lui.',
    'Agent public : à vérifier avec la médecine du travail de l’employeur.',
  ],
  quiDemande:
    'La personne, sans donner de motif à l’employeur. L’employeur et le médecin du travail peuvent aussi la demander. En agriculture, le médecin traitant le peut aussi.',
  quiDecide:
    'La personne choisit : le médecin du travail ou un autre professionnel de santé du service. Seul le médecin du travail propose des changements de poste.',
  pendantArret:
    'Oui, l’arrêt ne l’empêche pas. Pendant un arrêt court, la personne demande au service comment il fait.',
  argent:
    'Le temps de la visite est payé comme du travail. Le transport est pris en charge. Pendant un arrêt, demandez au service ce qui s’applique.',
  duree: 'Le temps d’un rendez-vous. Les textes lus ne fixent pas de nombre maximum.',
  etapes: [
    'Proposez à la personne d’appeler le service de santé au travail et de demander une « visite à la demande ».',
    'Rassurez-la : l’employeur n’a pas à connaître le motif et ne peut pas la sanctionner.',
    'Notez avec elle les tâches, les horaires ou les gestes qui posent problème.',
    'Faites le point après la visite : aménagement du poste, cellule PDP, assistant social.',
  ],
  papiers: ['Aucun papier précis n’est fixé : la personne demande au service de santé au travail quoi apporter.'],
  contrat:
    'Aucun effet par elle-même. Elle peut mener à un aménagement du poste. Elle peut aussi mener à un avis d’inaptitude.',
  delais: ['Aucun délai de rendez-vous n’est écrit dans les textes : la personne demande une date au téléphone.'],
  vaAvec:
    'L’aménagement de poste, la cellule PDP (prévention de la désinsertion professionnelle) et l’assistant social du service.',
  exclut:
    'Elle n’est pas prévue pour les demandeurs d’emploi. Après 30 jours d’arrêt, la visite de préreprise est plus adaptée.',
  premierPas:
    'Proposez à la personne d’appeler le service de santé au travail. Elle n’a pas à dire le motif à son employeur, et il ne peut pas la sanctionner pour cette demande.',
  premierContact:
    'Le service de santé au travail de la personne : les coordonnées sont sur le lieu de travail. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier: 'Réservée aux personnes suivies par un service de santé au travail. Un indépendant peut s’y affilier.',
  notes: {},
};
export default reading;
