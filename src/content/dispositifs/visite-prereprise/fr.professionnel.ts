import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un contrat en cours : CDI, CDD, intérim, apprentissage.',
    'En arrêt depuis plus de 30 jours, pour maladie ou accident, lié au travail ou non.',
    'Un retour à son poste est envisagé, même adapté.',
    'Indépendant, exploitant agricole, agent public ou stagiaire en formation : à vérifier avec son service de santé au travail.',
  ],
  quiDemande:
    'La personne, son médecin traitant, le service médical de la caisse ou le médecin du travail. L’employeur ne peut pas la demander.',
  quiDecide:
    'Le médecin du travail conseille : aménagement, reclassement, formation. Un infirmier du service peut recevoir la personne, mais les conseils viennent du médecin.',
  pendantArret: 'Oui, elle se fait pendant l’arrêt.',
  argent:
    'La visite est gratuite. Les indemnités journalières continuent. Frais de transport pendant l’arrêt : à vérifier avec l’employeur.',
  duree: 'Le temps d’un rendez-vous. La personne peut la demander plusieurs fois : les textes ne fixent pas de limite.',
  etapes: [
    'Proposez à la personne d’appeler son service de santé au travail et de dire « visite de préreprise ».',
    'Préparez avec elle ce qu’elle veut dire : tâches difficiles, horaires, trajets, envies.',
    'Rappelez-lui de venir avec son arrêt et les comptes rendus utiles.',
    'Expliquez-lui qu’elle peut refuser que l’employeur soit informé.',
    'Faites le point avec elle après la visite : essai, formation, aménagement du poste.',
  ],
  papiers: ['L’arrêt de travail.', 'Les comptes rendus médicaux utiles. Ils restent confidentiels.'],
  contrat: 'Aucun effet : le contrat reste suspendu. Ce n’est pas une visite de reprise.',
  delais: [
    'Possible quand l’arrêt dépasse 30 jours.',
    'Faite dans les 30 jours avant le retour, elle peut rendre la visite de reprise facultative.',
    'Aucun délai de rendez-vous n’est écrit dans les textes lus : conseillez d’appeler tôt.',
  ],
  vaAvec:
    'Tout le reste. Elle ouvre la convention de rééducation professionnelle en entreprise (CRPE), et souvent l’essai encadré. Elle prépare l’aménagement de poste et le rendez-vous de liaison.',
  exclut:
    'Arrêt de 30 jours ou moins : la personne demande une visite à la demande. Elle n’est pas prévue après un congé de maternité. Sans emploi : à vérifier.',
  premierPas:
    'Proposez à la personne d’appeler elle-même le service de santé au travail et de dire « visite de préreprise ».',
  premierContact:
    'Le service de santé au travail de la personne : les coordonnées sont sur le lieu de travail. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier:
    'Si l’arrêt dépasse 30 jours, la personne peut demander elle-même cette visite. Avant 30 jours, elle demande une visite à la demande.',
  notes: {
    seuil_non_atteint: 'Si l’arrêt se prolonge au-delà de 30 jours, la personne pourra la demander.',
    opposition:
      'Le médecin du travail peut donner ses conseils à l’employeur et au médecin-conseil. Si la personne ne le veut pas, elle le lui dit pendant la visite.',
    texte_modifie_2026:
      'Le texte a été modifié en juin 2026 : le service de santé au travail de la personne donnera les détails.',
    non_salarie:
      'Cette visite est prévue pour les salariés. La personne demande à son service de santé au travail ce qu’il propose.',
  },
};
export default reading;
