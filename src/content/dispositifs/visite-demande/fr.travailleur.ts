import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un contrat en cours : CDI, CDD, intérim, apprentissage.',
    'En arrêt ou non, quelle que soit la durée de l’arrêt.',
    'Vous craignez pour votre santé ou pour votre poste, ou vous sentez que le travail devient trop dur.',
    'Indépendant ou chef d’entreprise : possible si vous êtes affilié à un service de santé au travail. À vérifier avec lui.',
    'Agent public : à vérifier avec la médecine du travail de votre employeur.',
  ],
  quiDemande:
    'Vous, sans donner de motif à l’employeur. L’employeur et le médecin du travail peuvent aussi la demander. En agriculture, le médecin traitant le peut aussi.',
  quiDecide:
    'Vous choisissez : le médecin du travail ou un autre professionnel de santé du service. Seul le médecin du travail propose des changements de poste.',
  pendantArret: 'Oui, l’arrêt ne l’empêche pas. Pendant un arrêt court, demandez au service comment il fait.',
  argent:
    'Le temps de la visite est payé comme du travail. Le transport est pris en charge. Pendant un arrêt, demandez au service ce qui s’applique.',
  duree: 'Le temps d’un rendez-vous. Les textes lus ne fixent pas de nombre maximum.',
  etapes: [
    'Appelez le service de santé au travail et demandez une « visite à la demande ».',
    'Dites si vous préférez voir le médecin du travail.',
    'Notez avant la visite les tâches, les horaires ou les gestes qui posent problème.',
    'Parlez librement : l’employeur ne connaît que les propositions écrites, sans la raison médicale.',
    'Demandez ce qui est possible : aménagement du poste, cellule PDP, assistant social.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service de santé au travail quoi apporter.'],
  contrat:
    'Aucun effet par elle-même. Elle peut mener à un aménagement du poste. Elle peut aussi mener à un avis d’inaptitude.',
  delais: ['Aucun délai de rendez-vous n’est écrit dans les textes : demandez une date au téléphone.'],
  vaAvec:
    'L’aménagement de poste, la cellule PDP (prévention de la désinsertion professionnelle) et l’assistant social du service.',
  exclut:
    'Elle n’est pas prévue pour les demandeurs d’emploi. Après 30 jours d’arrêt, la visite de préreprise est plus adaptée.',
  premierPas:
    'Appelez le service de santé au travail. Vous n’avez pas à dire le motif à votre employeur, et il ne peut pas vous sanctionner pour cette demande.',
  premierContact:
    'Le service de santé au travail : ses coordonnées sont sur votre lieu de travail. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier: 'Réservée aux personnes suivies par un service de santé au travail. Un indépendant peut s’y affilier.',
  notes: {},
};
export default reading;
