import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un contrat en cours : CDI, CDD, intérim, apprentissage.',
    'En arrêt depuis plus de 30 jours, pour maladie ou accident, lié au travail ou non.',
    'Un retour à votre poste est envisagé, même adapté.',
    'Indépendant, exploitant agricole, agent public ou stagiaire en formation : à vérifier avec votre service de santé au travail.',
  ],
  quiDemande:
    'Vous, votre médecin traitant, le service médical de la caisse ou le médecin du travail. L’employeur ne peut pas la demander.',
  quiDecide:
    'Le médecin du travail conseille : adapter le poste, changer de poste, se former. Un infirmier du service peut vous recevoir, mais les conseils viennent du médecin.',
  pendantArret: 'Oui, elle se fait pendant l’arrêt.',
  argent:
    'La visite est gratuite. Vos indemnités journalières continuent. Frais de transport pendant l’arrêt : à vérifier avec l’employeur.',
  duree: 'Le temps d’un rendez-vous. Vous pouvez la demander plusieurs fois : les textes ne fixent pas de limite.',
  etapes: [
    'Appelez vous-même le service de santé au travail et dites « visite de préreprise ».',
    'Préparez ce que vous voulez dire : tâches difficiles, horaires, trajets, envies.',
    'Venez avec votre arrêt et les comptes rendus utiles.',
    'Cherchez avec le médecin du travail ce qui aiderait le retour.',
    'Dites-lui si vous refusez que l’employeur soit informé.',
    'Demandez quelle est la suite : essai, formation, aménagement du poste.',
  ],
  papiers: ['Votre arrêt de travail.', 'Les comptes rendus médicaux utiles. Ils restent confidentiels.'],
  contrat: 'Aucun effet : le contrat reste en pause. Ce n’est pas une visite de reprise.',
  delais: [
    'Possible quand l’arrêt dépasse 30 jours.',
    'Faite dans les 30 jours avant le retour, elle peut rendre la visite de reprise facultative.',
    'Aucun délai de rendez-vous n’est écrit dans les textes lus : appelez tôt.',
  ],
  vaAvec:
    'Tout le reste. Elle ouvre la convention de rééducation professionnelle en entreprise (CRPE), et souvent l’essai encadré. Elle prépare l’aménagement de poste et le rendez-vous de liaison.',
  exclut:
    'Arrêt de 30 jours ou moins : demandez une visite à la demande. Elle n’est pas prévue après un congé de maternité. Sans emploi : à vérifier.',
  premierPas: 'Appelez vous-même le service de santé au travail et dites « visite de préreprise ».',
  premierContact:
    'Votre service de santé au travail : ses coordonnées sont sur votre lieu de travail, ou auprès du service du personnel. En agriculture : santé au travail de la MSA, sur msa.fr.',
  aVerifier:
    'Si votre arrêt dépasse 30 jours, vous pouvez demander vous-même cette visite. Avant 30 jours, demandez une visite à la demande.',
  notes: {
    seuil_non_atteint: 'Si l’arrêt se prolonge au-delà de 30 jours, vous pourrez la demander.',
    opposition:
      'Le médecin du travail peut donner ses conseils à l’employeur et au médecin-conseil. Si vous ne le voulez pas, dites-le-lui pendant la visite.',
    texte_modifie_2026: 'Le texte a été modifié en juin 2026 : le service de santé au travail vous dira les détails.',
    non_salarie:
      'Cette visite est prévue pour les salariés. Demandez à votre service de santé au travail ce qu’il propose.',
  },
};
export default reading;
