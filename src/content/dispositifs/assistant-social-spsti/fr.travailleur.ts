import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié d’une entreprise qui adhère à un service de santé au travail, avec un contrat en cours.',
    'Intérimaire, par le service de santé au travail.',
    'Indépendant : possible s’il est affilié à un service de santé au travail, à vérifier.',
    'Agent public : à vérifier avec l’employeur, qui a souvent un service social du personnel.',
    'En arrêt ou au travail.',
  ],
  quiDemande: 'Vous. Selon le service, vous l’appelez directement ou vous passez par le médecin du travail.',
  quiDecide: 'Vous choisissez ce dont vous parlez et ce qui est fait ensuite.',
  pendantArret: 'Oui, avec la visite de préreprise ou la cellule PDP (prévention de la désinsertion professionnelle).',
  argent: 'Salarié : vous ne payez rien. Indépendant : demandez au service.',
  duree: 'Le nombre de rendez-vous n’est pas fixé : demandez à l’assistant social.',
  etapes: [
    'Appelez votre service de santé au travail et demandez l’assistant social.',
    'Demandez si l’accès est direct ou s’il faut passer par le médecin du travail.',
    'Listez vos questions : droits, budget, logement, invalidité, retraite, RQTH (reconnaissance de la qualité de travailleur handicapé), souffrance au travail.',
    'Faites le point et les démarches avec lui.',
    'Dites à qui il peut parler de votre situation, et de quoi.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez quoi apporter.'],
  contrat:
    'Aucun effet. L’employeur ne connaît pas le contenu des entretiens. L’assistant social est tenu au secret professionnel.',
  delais: ['Aucun délai n’est écrit dans les textes lus : demandez une date en appelant.'],
  vaAvec: 'Le service social de l’Assurance Maladie, la RQTH, la visite à la demande et la cellule PDP.',
  exclut:
    'MSA : son service social joue ce rôle. Sans emploi : ce service n’est pas prévu. Une grande entreprise peut avoir son propre service social du travail.',
  premierPas: 'Demandez un entretien : l’employeur n’en connaît pas le contenu.',
  premierContact:
    'Votre service de santé au travail : ses coordonnées sont sur votre lieu de travail. Dites « assistant social ». À la MSA : service social, sur msa.fr.',
  aVerifier: 'L’accès dépend de votre service de santé au travail ou de votre employeur : demandez-leur.',
  notes: { 'redirect:MSA': 'Vous relevez de la MSA : adressez-vous à son service social.' },
};
export default reading;
