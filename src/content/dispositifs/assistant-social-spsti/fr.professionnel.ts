import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié d’une entreprise qui adhère à un service de santé au travail, avec un contrat en cours.',
    'Intérimaire, par le service de santé au travail.',
    'Indépendant : possible s’il est affilié à un service de santé au travail, à vérifier.',
    'Agent public : à vérifier avec l’employeur, qui a souvent un service social du personnel.',
    'En arrêt ou au travail.',
  ],
  quiDemande: 'La personne. Selon le service, elle l’appelle directement ou elle passe par le médecin du travail.',
  quiDecide: 'La personne choisit ce dont elle parle et ce qui est fait ensuite.',
  pendantArret: 'Oui, avec la visite de préreprise ou la cellule PDP (prévention de la désinsertion professionnelle).',
  argent: 'Salarié : la personne ne paie rien. Indépendant : demandez au service.',
  duree: 'Le nombre de rendez-vous n’est pas fixé : à demander à l’assistant social.',
  etapes: [
    'Proposez à la personne d’appeler son service de santé au travail et de demander l’assistant social.',
    'Vérifiez si l’accès est direct ou s’il faut passer par le médecin du travail.',
    'Listez avec elle ses questions : droits, budget, logement, invalidité, retraite, RQTH (reconnaissance de la qualité de travailleur handicapé), souffrance au travail.',
    'Recueillez son accord, interlocuteur par interlocuteur, avant tout échange d’informations.',
  ],
  papiers: ['Aucun papier précis n’est fixé : la personne demande quoi apporter.'],
  contrat:
    'Aucun effet. L’employeur ne connaît pas le contenu des entretiens. L’assistant social est tenu au secret professionnel.',
  delais: ['Aucun délai n’est écrit dans les textes lus : la personne demande une date en appelant.'],
  vaAvec: 'Le service social de l’Assurance Maladie, la RQTH, la visite à la demande et la cellule PDP.',
  exclut:
    'MSA : son service social joue ce rôle. Sans emploi : ce service n’est pas prévu. Une grande entreprise peut avoir son propre service social du travail.',
  premierPas: 'Proposez à la personne de demander un entretien : l’employeur n’en connaît pas le contenu.',
  premierContact:
    'Le service de santé au travail de la personne : les coordonnées sont sur le lieu de travail. Elle dit « assistant social ». À la MSA : service social, sur msa.fr.',
  aVerifier: 'L’accès dépend du service de santé au travail ou de l’employeur de la personne : elle le leur demande.',
  notes: {
    acces_selon_spsti: 'Selon le service : accès direct, ou par le médecin du travail.',
    'redirect:MSA': 'La personne relève de la MSA : elle s’adresse à son service social.',
  },
};
export default reading;
