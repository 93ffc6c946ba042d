import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes hospitalisées dans un établissement du réseau Comète France.',
    'Souvent dans un service de rééducation (SMR).',
    'Personnes qui veulent garder ou retrouver un emploi.',
    'Statut, âge, handicap reconnu : à vérifier avec l’établissement.',
  ],
  quiDemande: 'L’équipe soignante le propose, ou la personne le demande.',
  quiDecide: 'L’établissement. Tous ne font pas partie du réseau.',
  pendantArret:
    'Oui, dès l’hospitalisation. Avant un essai ou une formation, la personne attend l’accord écrit de sa caisse.',
  argent:
    'L’hôpital finance cette aide, avec l’Agefiph (secteur privé) ou le FIPHFP (secteur public). Demandez à l’équipe s’il reste un coût. Pour ses indemnités, la personne demande à sa caisse.',
  duree: 'Elle dépend du parcours de la personne. Demandez à l’équipe.',
  etapes: [
    'Vérifiez avec l’équipe soignante si l’établissement est dans le réseau.',
    'Proposez à la personne de rencontrer l’équipe d’insertion professionnelle de l’hôpital.',
    'Laissez-la parler de l’emploi d’avant et de ce qu’elle aimerait faire.',
    'Prévoyez avec elle une visite de préreprise avec le médecin du travail.',
    'Voyez si Cap emploi peut prendre la suite.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez à l’équipe soignante.'],
  contrat:
    'Les sources lues ne décrivent aucun effet sur le contrat. Demandez avec la personne ce qui sera dit à l’employeur, et quand.',
  delais: ['Aucun délai n’est écrit. Parlez-en tôt, pendant l’hospitalisation.'],
  vaAvec: 'La visite de préreprise et l’appui de Cap emploi. Pour un indépendant, une aide cofinancée comme l’AMA.',
  exclut: 'Les établissements hors du réseau ne le proposent pas. Pour le reste, demandez à l’équipe.',
  premierPas: 'Proposez à la personne de demander à l’équipe soignante si l’établissement fait partie du réseau.',
  premierContact:
    'La personne parle à l’équipe soignante. Hors réseau : Cap emploi de son département, ou le service social de l’Assurance Maladie, {{service-social}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  },
};
export default reading;
